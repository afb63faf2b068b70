import Mentorship
import Templates

extension SiteOverview {
  /// A mentor as a page may name one: by name, or «Наставник № 3» where the name is closed there.
  func name(of mentor: Mentor, on page: SiteAddress) -> String {
    site.gate.open(mentor.name, on: page) ?? "Наставник\u{A0}№\u{A0}\(site.number(of: mentor))"
  }

  /// All mentors, those whose names a page may show by their ids, then the others by their numbers:
  /// a number among names in order would tell between which of them the name stands.
  func mentors(inOrderOf page: SiteAddress) -> [Mentor] {
    let named = site.mentors.filter { site.gate.open($0.name, on: page) != nil }
    let closed = site.mentors.filter { site.gate.open($0.name, on: page) == nil }
    return named + closed.sorted { site.number(of: $0) < site.number(of: $1) }
  }

  /// A mentor named on a page, with a link to the mentor's own.
  func entry(about mentor: Mentor, on page: SiteAddress) -> FactEntry {
    FactEntry(
      name(of: mentor, on: page),
      address: site.address(of: mentor, linkedFrom: page)?.relative(from: page),
      isSample: mentor.info.isSample)
  }
}
