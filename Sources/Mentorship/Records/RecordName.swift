package import Diagnostics

/// A record of a collection by the name of its file.
package struct RecordName: Sendable, Hashable {
  package let collection: ContentCollection
  package let id: String

  package init(_ collection: ContentCollection, _ id: String) {
    self.collection = collection
    self.id = id
  }

  /// The name under which findings and acceptances meet.
  package var key: RecordKey { RecordKey(path) }
  /// The file below `content/`.
  package var file: String { path + ".md" }
  /// The page that the record is published at, as content writes its address.
  package var address: SiteAddress {
    switch collection {
    case .practices: .page("praktiki", id)
    case .mentors: .page("nastavniki", id)
    case .documents: .page("dokumenty", id)
    case .events: .page("meropriyatiya", id)
    case .pages: .page(id)
    }
  }

  private var path: String { "\(collection.rawValue)/\(id)" }
}
