import Diagnostics

extension Rule {
  /// Every id names a record that exists.
  static let unknownID = Rule(
    "unknown-id", .error, "Каждый id ведёт к записи, которая есть"
  ) { context in
    let ids = context.catalog.documents.map(\.id.text)
    let known = Set(ids)
    func finding(_ id: Located<String>, _ info: RecordInfo) -> Finding? {
      known.contains(id.value) ? nil : unknown(id, among: ids, on: info)
    }
    let evidence = context.activities.flatMap { activity in
      activity.evidence.compactMap { finding($0, activity.info) }
    }
    let replaced = context.catalog.documents.flatMap { document in
      document.replaces.filter { ID<SchoolDocument>.isValid($0.value) }
        .compactMap { finding($0, document.info) }
    }
    return evidence + replaced
  }
}

private func unknown(_ id: Located<String>, among ids: [String], on info: RecordInfo) -> Finding {
  let nearest = Suggestion.nearest(to: id.value, among: ids)
  return Finding(
    at: id.span, "нет записи «\(id.value)»",
    notes: [
      nearest.map { Note("есть «\($0)»") }
        ?? Note("id — имя файла без окончания: documents/\(id.value).md")
    ],
    on: info.key)
}
