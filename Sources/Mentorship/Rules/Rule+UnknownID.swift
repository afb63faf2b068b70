import Diagnostics

extension Rule {
  /// Every id names a record that exists.
  static let unknownID = Rule(
    "unknown-id", .error, "Каждый id ведёт к записи, которая есть"
  ) { context in
    let ids = context.catalog.namedRecords.map(\.name.id)
    let unread = context.catalog.unread.filter(\.collection.sharesIDs).map(\.id)
    let known = Set(ids + unread)
    var misses = Misses()
    for (id, record) in context.catalog.idReferences where !known.contains(id.value) {
      misses.add(id, on: record)
    }
    return misses.findings(among: ids) { id in
      "нет записи «\(id)»"
    } remedy: { id in
      "id — имя файла без окончания: documents/\(id).md"
    }
  }
}

extension Catalog {
  /// The ids that records name, with the record that names each.
  fileprivate var idReferences: [(id: Located<String>, record: RecordKey)] {
    (plan?.activities ?? []).flatMap { activity in
      activity.evidence.map { ($0, activity.info.key) }
    }
      + documents.flatMap { document in
        // What is no id names a document that is not on the site.
        document.replaces.filter { ID<SchoolDocument>.isValid($0.value) }
          .map { ($0, document.info.key) }
      }
  }
}
