import Diagnostics

extension Rule {
  /// An id names one record only, so that what refers to it is never ambiguous.
  static let duplicateID = Rule(
    RuleDescription(
      "duplicate-id", .error,
      title: "Id принадлежит одной записи",
      reason: """
        На запись ссылаются по id — имени файла. Если одно имя у документа и у практики, неясно, \
        на что указывает ссылка.
        """,
      remedy: """
        Переименуйте один из файлов и поправьте ссылки на него. У согласий id, у наставляемых код \
        пишут в самой записи.
        """,
      example: .text(
        wrong: """
          documents/nastavnik-goda.md
          events/nastavnik-goda.md
          """,
        right: """
          documents/prikaz-o-konkurse.md
          events/nastavnik-goda.md
          """))
  ) { context in
    let catalog = context.catalog
    return repeated(
      catalog.namedRecords.map { ($0.name.id, $0.info) },
      remedy: "документы, события, практики и страницы не повторяют имён; переименуйте один файл")
      + repeated(
        catalog.consents.map { ($0.id.text, $0.info) },
        remedy: "дайте каждому согласию свой id")
      + repeated(
        catalog.mentees.map { ($0.code.value.value, $0.info) },
        remedy: "дайте каждому наставляемому свой код")
  }
}

private func repeated(_ records: [(id: String, info: RecordInfo)], remedy: String) -> [Finding] {
  var first: [String: RecordInfo] = [:]
  return records.compactMap { id, info in
    guard let earlier = first.updateValue(info, forKey: id) else { return nil }
    first[id] = earlier
    return Finding(
      at: info.span, "id «\(id)» уже есть",
      notes: [Note("первый раз он здесь", at: earlier.span), Note(remedy)], on: info.key)
  }
}
