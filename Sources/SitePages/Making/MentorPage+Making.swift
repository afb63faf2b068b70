import Mentorship
import Russian
import Templates

extension MentorPage {
  /// The page of the mentor at a place in the roster.
  init(_ overview: SiteOverview, at index: Int) {
    let mentor = overview.roster.all[index]
    let page = overview.site.address(of: mentor)
    let gate = overview.site.gate
    let phase = mentor.phase(on: overview.date)
    let neighbours = overview.roster.all.neighbours(of: index) {
      overview.link(to: $0, from: page)
    }
    self.init(
      frame: makeFrame(of: mentor, at: index, overview),
      portrait: overview.portrait(of: mentor, on: page),
      initials: overview.initials(of: mentor, on: page),
      period: overview.period(of: mentor), name: overview.name(of: mentor, on: page),
      isSample: mentor.info.isSample, post: overview.postAndCategory(of: mentor, on: page),
      functions: overview.functionLinks(of: mentor, on: page),
      subjects: overview.subjectLinks(of: mentor, on: page),
      competences: lines(gate.open(mentor.competences, on: page)),
      achievements: lines(gate.open(mentor.achievements, on: page)),
      words: gate.open(mentor.about, on: page)?.html(on: page, in: overview.site)
        .loweringHeadings(),
      practices: overview.practiceLinks(of: mentor, on: page),
      events: overview.eventLinks(of: mentor, on: page),
      facts: overview.facts(about: mentor, on: page),
      contactsAddress: phase == .former ? nil : SiteAddress.contacts.relative(from: page),
      ground: overview.ground(of: mentor, on: page),
      previous: neighbours.previous, next: neighbours.next)
  }
}

private func makeFrame(
  of mentor: Mentor, at index: Int, _ overview: SiteOverview
) -> PageFrame {
  let page = overview.site.address(of: mentor)
  let name = overview.name(of: mentor, on: page)
  return overview.frame(
    of: page,
    PageHead(title: name, description: "\(name): в чём поможет, сведения, практики и события."),
    under: [.home, .mentors],
    changed: mentor.lastChange(by: overview.date))
}

private func lines(_ texts: [String]?) -> [TextItem] { (texts ?? []).map { TextItem(text: $0) } }

extension SiteOverview {
  fileprivate func functionLinks(of mentor: Mentor, on page: SiteAddress) -> [LinkItem] {
    functions(of: mentor).map { function in
      LinkItem(
        title: function.name.capitalised,
        address: SiteAddress.mentors(of: function).relative(from: page))
    }
  }

  /// A subject leads to its list where it has one; of a mentor of the past it may have none.
  fileprivate func subjectLinks(of mentor: Mentor, on page: SiteAddress) -> [SubjectItem] {
    let subjects = site.gate.open(mentor.subjects, on: page) ?? []
    return subjects.enumerated().map { index, title in
      let key = Transliteration.slug(title)
      return SubjectItem(
        title: title,
        address: roster.subjectKeys.contains(key)
          ? SiteAddress.mentors(ofSubject: key).relative(from: page) : nil,
        isFollowed: index + 1 < subjects.count)
    }
  }

  fileprivate func practiceLinks(of mentor: Mentor, on page: SiteAddress) -> [LinkItem] {
    let practices = relations.practicesByMentor[mentor.id.text] ?? []
    return practices.filter { tellsNobody(of: mentor, .practice($0)) }.map { practice in
      LinkItem(
        title: practice.title,
        address: NamedRecord.practice(practice).address.relative(from: page),
        caption: practice.abstract.value, isSample: practice.info.isSample)
    }
  }

  /// Whether the mentor's page may name a record: not where one of the two pages has the name and the
  /// other the number, for together they would tell whose number it is.
  private func tellsNobody(of mentor: Mentor, _ record: NamedRecord) -> Bool {
    site.address(of: mentor, linkedFrom: record.address) != nil
  }

  fileprivate func eventLinks(of mentor: Mentor, on page: SiteAddress) -> [LinkItem] {
    let events = (relations.eventsByMentor[mentor.id.text] ?? []).map(NamedRecord.event)
    return events.filter { tellsNobody(of: mentor, $0) }.sorted { left, right in
      (right.date?.iso ?? "", left.name.id) < (left.date?.iso ?? "", right.name.id)
    }.map { $0.link(from: page) }
  }
}
