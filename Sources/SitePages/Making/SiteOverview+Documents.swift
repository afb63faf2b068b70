import Mentorship

extension SiteOverview {
  /// The documents with the latest days up to the site's own; those without a day after all others.
  func newestDocuments(limit: Int) -> ArraySlice<SchoolDocument> {
    site.documents.filter { ($0.appearance ?? .earliest) <= date }
      .sorted { ($1.appearance ?? .earliest, $0.id) < ($0.appearance ?? .earliest, $1.id) }
      .prefix(limit)
  }

  /// The documents of the school, the earliest first, those without a day last.
  var ownDocuments: [SchoolDocument] {
    let own = site.documents.filter(\.isOwn)
    let places = own.map(RegistryPlace.init)
    return own.indices.sorted { places[$0] < places[$1] }.map { own[$0] }
  }

  /// The documents from above the school, in the order of their ids.
  var higherDocuments: [SchoolDocument] { site.documents.filter { !$0.isOwn } }
}

extension SchoolDocument {
  /// Whether the school issued it.
  var isOwn: Bool { level == nil || level == .local }

  /// The day that readers see beside it, else the one on which it came to the site.
  fileprivate var appearance: PlainDate? { date ?? published }
}

/// Where a document stands among those of the school.
private struct RegistryPlace: Comparable {
  private let day: PlainDate
  private let figures: [Int]
  private let number: String
  private let id: ID<SchoolDocument>

  init(_ document: SchoolDocument) {
    day = document.date ?? .latest
    figures = Self.figures(of: document.number ?? "")
    number = document.number ?? ""
    id = document.id
  }

  static func < (one: RegistryPlace, other: RegistryPlace) -> Bool {
    if one.day != other.day { return one.day < other.day }
    if one.figures != other.figures { return one.figures.lexicographicallyPrecedes(other.figures) }
    return (one.number, one.id) < (other.number, other.id)
  }

  /// The figures of a number, for an order among documents of one day: «41 (приложение 1)» comes after
  /// «41», a document without figures last.
  private static func figures(of number: String) -> [Int] {
    let figures = number.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    return figures.isEmpty ? [.max] : figures
  }
}
