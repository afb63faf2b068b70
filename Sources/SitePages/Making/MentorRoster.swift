import Mentorship
import Russian

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

  /// Linear in the number of mentors, but for putting them in order.
  init(of site: Site) {
    let phases = Dictionary(grouping: sorted(site)) { $0.phase(on: site.date) }
    let current = phases[.current] ?? []
    all = current + (phases[.upcoming] ?? []) + (phases[.former] ?? [])
    currentCount = current.count
    byFunction = current.reduce(into: [:]) { lists, mentor in
      for function in Set(mentor.functions.map(\.value)) {
        lists[function, default: []].append(mentor)
      }
    }
    subjects = SubjectList.lists(of: current, in: site)
  }

  /// The mentors of the day.
  var current: ArraySlice<Mentor> { all.prefix(currentCount) }
}

/// By name, those without an open one last by their numbers.
private func sorted(_ site: Site) -> [Mentor] {
  let keyed = site.mentors.map { mentor in
    let name = site.gate.open(mentor.name, on: .mentors)
    return (
      key: (name == nil ? 1 : 0, name.map(alphabetical) ?? "", site.number(of: mentor)),
      mentor: mentor
    )
  }
  return keyed.sorted { $0.key < $1.key }.map(\.mentor)
}

/// The text as it is put in order: without case, «ё» among «е».
func alphabetical(_ text: String) -> String {
  text.lowercased().replacing("ё", with: "е")
}
