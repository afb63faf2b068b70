import Diagnostics
private import Russian

extension Rule {
  /// No record takes an address that the section needs itself.
  static let reservedID = Rule(
    RuleDescription(
      "reserved-id", .error,
      title: "Id записи не занимает адрес, нужный разделу",
      reason: """
        Адрес страницы получается из имени файла. Адреса «plan», «praktiki», «files» и другие \
        заняты страницами самого раздела.
        """,
      remedy: "Переименуйте файл и поправьте ссылки на него.",
      example: .text(
        wrong: "documents/plan.md",
        right: "documents/plan-raboty.md"))
  ) { context in
    let taken = context.catalog.namedRecords.filter {
      SiteAddress.reserved.contains($0.name.id)
    }
    .map { refuse($0.name.id, "занято страницей раздела", "\($0.name.id)-1", on: $0.info) }
    let used = Set(context.catalog.mentors.map(\.id.text))
    return taken
      + context.catalog.mentors.filter { isNeutral($0.id.text) }.map { mentor in
        refuse(
          mentor.id.text, "нужно странице без фамилии", freeID(for: mentor, besides: used),
          on: mentor.info)
      }
  }
}

/// The surname in Latin letters, with the first name where another mentor has it.
private func freeID(for mentor: Mentor, besides used: Set<String>) -> String {
  let words = mentor.name.value.split(whereSeparator: \.isWhitespace)
  let spelt = [1, 2].map { Transliteration.slug(words.prefix($0).joined(separator: " ")) }
  return spelt.first { !$0.isEmpty && !used.contains($0) && !isNeutral($0) }
    ?? "imia-\(mentor.id.text)"
}

/// Whether a mentor's page would stand where that of a mentor whose name is closed does.
private func isNeutral(_ id: String) -> Bool {
  guard id.hasPrefix(SiteAddress.neutralMentor) else { return false }
  let rest = id.dropFirst(SiteAddress.neutralMentor.count)
  return !rest.isEmpty && rest.allSatisfy(\.isNumber)
}

private func refuse(
  _ id: String, _ reason: String, _ better: String, on info: RecordInfo
) -> Finding {
  Finding(
    at: info.span, "имя «\(id)» \(reason)",
    notes: [Note("переименуйте файл, например в \(better).md")], on: info.key)
}
