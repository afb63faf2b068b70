import Mentorship
import Russian

/// The mentors of one subject, by whose page it is known that they may be shown there with it.
struct SubjectList: Sendable {
  /// The subject as the first of its mentors writes it.
  let title: String
  /// The subject in addresses and data attributes; subjects that differ only in case or in «ё» share
  /// it.
  let key: String
  let mentors: [Mentor]

  /// Where the first sheet stands.
  var address: SiteAddress { .mentors(ofSubject: key) }

  /// The lists of the subjects that are open on the list of mentors and on their own page.
  static func lists(of mentors: [Mentor], in site: Site) -> [SubjectList] {
    var titles: [String: String] = [:]
    var groups: [String: [Mentor]] = [:]
    for mentor in mentors {
      for subject in site.subjects(of: mentor, on: .mentors) {
        let page = SiteAddress.mentors(ofSubject: subject.key)
        guard site.gate.open(mentor.subjects, on: page) != nil else { continue }
        titles[subject.key] = titles[subject.key] ?? subject.title
        groups[subject.key, default: []].append(mentor)
      }
    }
    let lists = titles.map { SubjectList(title: $1, key: $0, mentors: groups[$0] ?? []) }
    return lists.sorted { ($0.title.folded, $0.key) < ($1.title.folded, $1.key) }
  }
}

/// A subject of a mentor.
struct Subject: Hashable {
  let title: String
  /// The subject in addresses.
  let key: String
}

extension Site {
  /// The subjects of a mentor that a page may show and that an address can spell, once each.
  func subjects(of mentor: Mentor, on page: SiteAddress) -> [Subject] {
    var seen: Set<String> = [""]
    return (gate.open(mentor.subjects, on: page) ?? []).compactMap { title in
      let key = Transliteration.slug(title)
      return seen.insert(key).inserted ? Subject(title: title, key: key) : nil
    }
  }
}
