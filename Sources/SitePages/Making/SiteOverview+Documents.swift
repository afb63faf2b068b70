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
    site.documents.filter(\.isOwn)
      .sorted {
        ($0.date ?? .latest, $0.numberRank, $0.id) < ($1.date ?? .latest, $1.numberRank, $1.id)
      }
  }

  /// The documents from above the school, in the order of their ids.
  var higherDocuments: [SchoolDocument] { site.documents.filter { !$0.isOwn } }
}

extension SchoolDocument {
  /// Whether the school issued it.
  var isOwn: Bool { level == nil || level == .local }

  /// The number it begins with, for an order among documents of one day.
  fileprivate var numberRank: Int {
    number.flatMap { Int($0.prefix { $0.isASCII && $0.isNumber }) } ?? .max
  }

  /// The day that readers see beside it, else the one on which it came to the site.
  fileprivate var appearance: PlainDate? { date ?? published }
}
