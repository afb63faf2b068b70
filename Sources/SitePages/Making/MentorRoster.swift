import Mentorship

/// The mentors by what they are on the site's day, and the lists that narrow them.
struct MentorRoster: Sendable {
  /// The mentors of the day, then those who begin later, then former ones; each by name.
  let all: [Mentor]
  /// How many are mentors on the day; they come first in `all`.
  let currentCount: Int
  /// The mentors of the day by the name of a function.
  let byFunction: [String: [Mentor]]
  /// The mentors of the day by subject, as far as subjects are open, in the order of the alphabet.
  let subjects: [SubjectList]
  /// The keys of these subjects.
  let subjectKeys: Set<String>

  /// Linear in the number of mentors, but for putting them in order.
  init(of site: Site) {
    all = Self.sorted(site, on: .mentors)
    let current = Array(all.prefix { $0.phase(on: site.date) == .current })
    currentCount = current.count
    byFunction = Self.byFunction(current)
    subjects = SubjectList.lists(of: current, in: site)
    subjectKeys = Set(subjects.map(\.key))
  }

  /// The mentors of the day.
  var current: ArraySlice<Mentor> { all.prefix(currentCount) }

  /// The mentors of the day, then those who begin later, then former ones; each in the order of the
  /// names that the page may show.
  static func sorted(_ site: Site, on page: SiteAddress) -> [Mentor] {
    let phases = Dictionary(grouping: site.mentorsInOrder(on: page)) { $0.phase(on: site.date) }
    return [.current, .upcoming, .former].flatMap { phases[$0] ?? [] }
  }

  /// The mentors by the names of their functions, in the order given.
  static func byFunction(_ mentors: some Sequence<Mentor>) -> [String: [Mentor]] {
    mentors.reduce(into: [:]) { lists, mentor in
      for function in Set(mentor.functions.map(\.value)) {
        lists[function, default: []].append(mentor)
      }
    }
  }
}
