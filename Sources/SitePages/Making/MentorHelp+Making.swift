import Mentorship
import Russian
import Templates

extension MentorHelp {
  /// The mentors of the site's day by functions; nothing where there is none.
  init?(_ overview: SiteOverview) {
    let roster = overview.roster
    guard !roster.current.isEmpty else { return nil }
    let mentors = MentorRoster.sorted(overview.site, on: .home).prefix(roster.currentCount)
    let byFunction = MentorRoster.byFunction(mentors)
    self.init(
      address: SiteAddress.mentors.relative(from: .home),
      caption: Plural.mentors.all(roster.currentCount),
      isSample: roster.current.contains(where: \.info.isSample),
      functions: overview.site.vocabulary.functions.map { function in
        overview.helpers(with: function, byFunction[function.name] ?? [])
      })
  }
}

/// How many mentors a function names.
private let chipLimit = 12

extension SiteOverview {
  fileprivate func helpers(with function: Term, _ mentors: [Mentor]) -> FunctionHelpers {
    FunctionHelpers(
      function: function.name.capitalised, mentors: mentors.prefix(chipLimit).map(chip),
      rest: mentors.count > chipLimit ? "и\u{A0}ещё\u{A0}\(mentors.count - chipLimit)" : nil)
  }

  private func chip(of mentor: Mentor) -> MentorChip {
    MentorChip(
      mark: initials(of: mentor, on: .home) ?? "№\(site.number(of: mentor))",
      name: self.name(of: mentor, on: .home),
      address: site.address(of: mentor, linkedFrom: .home)?.relative(from: .home))
  }
}
