import Mentorship
import Russian
import Templates

extension MentorHelp {
  /// The mentors of the site's day by functions; nothing where there is none.
  init?(_ overview: SiteOverview) {
    let mentors = overview.mentors(inOrderOf: .home).filter { $0.isActive(on: overview.date) }
    guard !mentors.isEmpty else { return nil }
    var byFunction: [String: [Mentor]] = [:]
    for mentor in mentors {
      for function in Set(mentor.functions.map(\.value)) {
        byFunction[function, default: []].append(mentor)
      }
    }
    self.init(
      address: SiteAddress.mentors.relative(from: .home),
      caption: Plural.mentors.all(mentors.count),
      isSample: mentors.contains(where: \.info.isSample),
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
    let name = site.gate.open(mentor.name, on: .home)
    return MentorChip(
      mark: name.map(\.initials) ?? "№\(site.number(of: mentor))",
      name: self.name(of: mentor, on: .home),
      address: site.address(of: mentor, linkedFrom: .home)?.relative(from: .home))
  }
}

extension String {
  /// The first letters of the first two words of a name.
  fileprivate var initials: String {
    split(separator: " ").prefix(2).compactMap(\.first).map { $0.uppercased() }.joined()
  }
}

extension Mentor {
  /// Whether the mentor has begun and has not ended.
  fileprivate func isActive(on date: PlainDate) -> Bool {
    since.value <= date && date <= (until?.value ?? .latest)
  }
}
