import Mentorship
import Russian
import Templates

extension SiteOverview {
  /// The photo of a mentor, where a page may show it.
  func portrait(of mentor: Mentor, on page: SiteAddress) -> PortraitView? {
    site.photo(of: mentor, on: page).map { picture in
      PortraitView(
        source: SiteAddress.attachment(picture.file.value).relative(from: page),
        description: picture.description)
    }
  }

  /// The initials of a mentor, where a page may show the name.
  func initials(of mentor: Mentor, on page: SiteAddress) -> String? {
    site.gate.open(mentor.name, on: page).map(PersonName.initials)
  }

  /// «Учитель математики, высшая категория», as far as a page may say so.
  func postAndCategory(of mentor: Mentor, on page: SiteAddress) -> String? {
    let category = site.gate.open(mentor.category, on: page).map { category in
      category.lowercased().contains("категор") ? category : "\(category) категория"
    }
    return [site.gate.open(mentor.post, on: page), category].compactMap(\.self)
      .joined(separator: ", ").nonEmpty?.capitalised
  }

  /// The functions of a mentor in the order of the vocabulary.
  func functions(of mentor: Mentor) -> [Term] {
    let names = Set(mentor.functions.map(\.value))
    return site.vocabulary.functions.filter { names.contains($0.name) }
  }

  /// When one begins, or when one was a mentor; nothing of the mentors of the day.
  func unusualPeriod(of mentor: Mentor) -> Phrase? {
    mentor.phase(on: date) == .current ? nil : period(of: mentor)
  }

  /// Since when one is a mentor, or until when one was.
  func period(of mentor: Mentor) -> Phrase {
    let since = mentor.since.value
    guard mentor.phase(on: date) != .upcoming else {
      return Phrase(.said("Начнёт "), .day(since))
    }
    guard let until = mentor.until?.value, let days = DayInterval(start: since, end: until) else {
      return Phrase(.said("Наставник с "), .day(since))
    }
    if since == until { return Phrase(.said("Наставник "), .day(since)) }
    return Phrase.days(days).following("Наставник ")
  }

  /// A mentor as a card of a list.
  func card(of mentor: Mentor, on page: SiteAddress) -> MentorCard {
    let functions = functions(of: mentor)
    return MentorCard(
      name: name(of: mentor, on: page),
      address: site.address(of: mentor, linkedFrom: page)?.relative(from: page),
      isSample: mentor.info.isSample, portrait: portrait(of: mentor, on: page),
      initials: initials(of: mentor, on: page), post: postAndCategory(of: mentor, on: page),
      period: unusualPeriod(of: mentor),
      functions: functions.map { TextItem(text: $0.name.capitalised) },
      functionKeys: functions.map(\.slug).joined(separator: " "),
      subjectKeys: site.subjects(of: mentor, on: page).map(\.key).joined(separator: " "))
  }

  /// The links to the mentors by function.
  func functionLinks(on page: SiteAddress) -> [ListLink] {
    guard !roster.all.isEmpty else { return [] }
    return site.vocabulary.functions.map { function in
      let list = SiteAddress.mentors(of: function)
      return ListLink(
        title: function.name.capitalised, address: list.relative(from: page),
        count: String(roster.byFunction[function.name]?.count ?? 0),
        current: list == page ? "page" : nil)
    }
  }

  /// The links to the mentors by subject.
  func subjectLinks(on page: SiteAddress) -> [ListLink] {
    roster.subjects.map { subject in
      ListLink(
        title: subject.title.capitalised, address: subject.address.relative(from: page),
        count: String(subject.mentors.count), current: subject.address == page ? "page" : nil)
    }
  }

  /// A mentor as a link in a row of links; nothing where the link would spell a closed name.
  func link(to mentor: Mentor, from page: SiteAddress) -> LinkItem? {
    site.address(of: mentor, linkedFrom: page).map { address in
      LinkItem(
        title: name(of: mentor, on: page), address: address.relative(from: page),
        isSample: mentor.info.isSample)
    }
  }
}
