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
      .sorted { one, other in
        let (day, otherDay) = (one.date ?? .latest, other.date ?? .latest)
        if day != otherDay { return day < otherDay }
        let (figures, otherFigures) = (one.numberFigures, other.numberFigures)
        if figures != otherFigures { return figures.lexicographicallyPrecedes(otherFigures) }
        return (one.number ?? "", one.id) < (other.number ?? "", other.id)
      }
  }

  /// The documents from above the school, in the order of their ids.
  var higherDocuments: [SchoolDocument] { site.documents.filter { !$0.isOwn } }
}

extension SchoolDocument {
  /// Whether the school issued it.
  var isOwn: Bool { level == nil || level == .local }

  /// The figures of its number, for an order among documents of one day: «41 (приложение 1)» comes
  /// after «41», a document without figures last.
  fileprivate var numberFigures: [Int] {
    let figures = (number ?? "").split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    return figures.isEmpty ? [.max] : figures
  }

  /// The day that readers see beside it, else the one on which it came to the site.
  fileprivate var appearance: PlainDate? { date ?? published }
}
