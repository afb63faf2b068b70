import Mentorship
import Russian
import Templates

extension NewPractices {
  /// Up to three practices of the latest school years and days; nothing for a section without any.
  init?(_ overview: SiteOverview) {
    let practices = overview.site.practices
    guard !practices.isEmpty else { return nil }
    let newest = practices.map { (practice: $0, newness: Newness(of: $0, by: overview.date)) }
      .sorted { ($1.newness, $0.practice.id) < ($0.newness, $1.practice.id) }
    self.init(
      address: SiteAddress.practices.relative(from: .home),
      caption: Plural.practices.all(practices.count),
      cards: newest.prefix(3).map { PracticeBrief($0.practice) })
  }
}

/// The place of a practice among newer and older ones.
private struct Newness: Comparable {
  let year: Int
  let day: PlainDate

  init(of practice: Practice, by date: PlainDate) {
    year = practice.schoolYear.startYear
    day = practice.lastChange(by: date) ?? .earliest
  }

  static func < (left: Newness, right: Newness) -> Bool {
    (left.year, left.day) < (right.year, right.day)
  }
}

extension PracticeBrief {
  fileprivate init(_ practice: Practice) {
    let year = practice.schoolYear
    self.init(
      title: practice.title,
      address: SiteAddress.practice(practice.id).relative(from: .home),
      abstract: practice.abstract.value,
      caption: "\((practice.kind ?? practice.form).value.capitalised) · "
        + "\(year.startYear)–\(year.endYear)",
      isSample: practice.info.isSample)
  }
}
