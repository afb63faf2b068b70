import Mentorship
import Templates

extension SiteOverview {
  /// A mentor as a page may name one: by name, or «Наставник № 3» where the name is closed there.
  func name(of mentor: Mentor, on page: SiteAddress) -> String {
    site.gate.open(mentor.name, on: page) ?? "Наставник\u{A0}№\u{A0}\(site.number(of: mentor))"
  }

  /// A mentor named on a page, with a link to the mentor's own.
  func entry(about mentor: Mentor, on page: SiteAddress) -> FactEntry {
    FactEntry(
      name(of: mentor, on: page),
      address: site.address(of: mentor, linkedFrom: page)?.relative(from: page),
      isSample: mentor.info.isSample)
  }
}
