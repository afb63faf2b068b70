import Mentorship
import Russian
import Templates

extension MentorsPage {
  /// A sheet of the whole list.
  init(_ overview: SiteOverview, sheet: Int) {
    let roster = overview.roster
    let sheet = Pagination(list: .mentors, number: sheet, total: roster.all.count)
    let page = sheet.address
    let isFirst = sheet.number == 1
    let isWhole = Pagination.sheetCount(for: roster.all.count) == 1 && roster.currentCount > 0
    let groups = group(sheet.records(of: roster.all), overview, on: page)
    self.init(
      frame: makeFrame(
        "Наставники", "Наставники школы: кто в чём помогает и как обратиться.", at: sheet,
        overview, under: sheet.crumbs(title: "Наставники", in: .mentors)),
      eyebrow: nil, title: "Наставники", extent: sayHowManyHelp(roster),
      contactsAddress: SiteAddress.contacts.relative(from: page), wholeAddress: nil,
      hasMentors: !roster.all.isEmpty,
      map: isFirst ? FunctionMap(overview, on: page) : nil,
      functionLists: overview.functionLinks(on: page),
      subjectLists: isFirst ? overview.subjectLinks(on: page) : [],
      functionChoices: isWhole ? chooseFunctions(overview) : [],
      subjectChoices: isWhole
        ? roster.subjects.map { Choice(value: $0.key, label: $0.title.capitalised) } : [],
      current: groups.current,
      emptyNote: roster.currentCount == 0 ? "Наставников сейчас нет." : nil,
      otherGroups: groups.others, pagination: sheet.links)
  }

  /// A sheet of the mentors of the day with a function.
  init(_ overview: SiteOverview, of function: Term, sheet: Int) {
    self.init(
      overview, at: .mentors(of: function), sheet: sheet, title: function.name.capitalised,
      by: "Наставники по функциям",
      naming: "\(function.name.capitalised) — наставники по функции",
      describing: "Наставники школы с функцией «\(function.name)» и как к ним обратиться.",
      overview.roster.byFunction[function.name] ?? [],
      emptyNote: "Наставника с\u{A0}такой функцией пока нет.")
  }

  /// A sheet of the mentors of the day who teach a subject.
  init(_ overview: SiteOverview, of subject: SubjectList, sheet: Int) {
    self.init(
      overview, at: subject.address, sheet: sheet, title: subject.title.capitalised,
      by: "Наставники по предметам",
      naming: "\(subject.title.capitalised) — наставники по предмету",
      describing: "Наставники школы по предмету «\(subject.title)» и как к ним обратиться.",
      subject.mentors, emptyNote: "Наставника по\u{A0}этому предмету пока нет.")
  }

  private init(
    _ overview: SiteOverview, at list: SiteAddress, sheet: Int, title: String, by eyebrow: String,
    naming windowTitle: String, describing description: String, _ mentors: [Mentor],
    emptyNote: String
  ) {
    let sheet = Pagination(list: list, number: sheet, total: mentors.count)
    let page = sheet.address
    self.init(
      frame: makeFrame(
        windowTitle, description, at: sheet, overview,
        under: sheet.crumbs(title: title, in: .mentors)),
      eyebrow: Typography.bind(eyebrow), title: title,
      extent: sayShare(mentors.count, of: overview),
      contactsAddress: SiteAddress.contacts.relative(from: page),
      wholeAddress: SiteAddress.mentors.relative(from: page), hasMentors: true, map: nil,
      functionLists: overview.functionLinks(on: page), subjectLists: [], functionChoices: [],
      subjectChoices: [],
      current: sheet.records(of: mentors).map { overview.card(of: $0, on: page) },
      emptyNote: mentors.isEmpty ? emptyNote : nil, otherGroups: [], pagination: sheet.links)
  }
}

private func makeFrame(
  _ title: String, _ description: String, at sheet: Pagination, _ overview: SiteOverview,
  under crumbs: [Crumb]
) -> PageFrame {
  overview.frame(
    of: sheet.address,
    PageHead(
      title: title + sheet.titleEnding,
      description: description + (sheet.number == 1 ? "" : " Страница \(sheet.number).")),
    under: crumbs, changed: overview.mentorsChange)
}

/// The cards of a sheet: the mentors of the day, and the others under headings of their own.
private func group(
  _ mentors: ArraySlice<Mentor>, _ overview: SiteOverview, on page: SiteAddress
) -> (current: [MentorCard], others: [MentorGroup]) {
  let phases = Dictionary(grouping: mentors) { $0.phase(on: overview.date) }
  let cards = phases.mapValues { $0.map { overview.card(of: $0, on: page) } }
  let others = [
    MentorGroup(anchor: "h-later", title: "Скоро начнут", cards: cards[.upcoming] ?? []),
    MentorGroup(anchor: "h-former", title: "Были наставниками", cards: cards[.former] ?? []),
  ]
  return (cards[.current] ?? [], others.filter { !$0.cards.isEmpty })
}

private func chooseFunctions(_ overview: SiteOverview) -> [Choice] {
  overview.site.vocabulary.functions.map { Choice(value: $0.slug, label: $0.name.capitalised) }
}

private func sayHowManyHelp(_ roster: MentorRoster) -> String {
  if roster.all.isEmpty { return "Наставники пока не\u{A0}предусмотрены; база появится здесь." }
  let count = roster.currentCount
  if count == 0 { return "Сейчас наставников в\u{A0}школе нет." }
  let verb = Plural("помогает", "помогают", "помогают").form(for: count)
  return "Коллегам \(verb) \(Plural.mentors.bound(count))."
}

private func sayShare(_ count: Int, of overview: SiteOverview) -> String {
  let share = count == 0 ? "Ни\u{A0}одного наставника" : Plural.mentors.bound(count)
  let day = BoundDate.long(overview.date)
  return "\(share) из\u{A0}\(overview.roster.currentCount) на\u{A0}\(day)"
}
