import Diagnostics

extension Rule {
  /// A consent opens something on the day of the site.
  static let consentNotInForce = Rule(
    RuleDescription(
      "consent-not-in-force", .hint,
      title: "Согласие действует и охватывает страницы, где человек назван",
      reason: """
        Согласие, которое кончилось, отозвано или дано для другого адреса, ничего не открывает. \
        Раздел выходит без этих сведений.
        """,
      norm: "152-ФЗ, ст. 9 и 10.1",
      remedy: """
        Попросите новое согласие и впишите его отдельной записью; прежнее оставьте как есть. Если \
        сведения больше не нужны, примите замечание в «допущения».
        """,
      example: .yaml(
        wrong: """
          с: 2018-09-01
          по: 2021-08-31
          """,
        right: """
          с: 2021-09-01
          по: 2024-08-31
          """))
  ) { context in
    let catalog = context.catalog
    let pages = PagesOfPeople(of: catalog, on: context.date)
    let people = Set(
      catalog.mentors.map(\.id.text)
        + catalog.unread.filter { $0.collection == .mentors }.map(\.id))
    let ofAuthors = catalog.consentsOfAuthors
    return catalog.consents.compactMap { consent in
      let isOfAuthor =
        ofAuthors.contains(consent.id.text) && !people.contains(consent.subject.value)
      return idle(consent, on: context.date, isOfAuthor)
        ?? pages.flatMap { $0.finding(for: consent, isOfAuthor) }
    }
  }
}

/// The finding that a consent has not begun, has ended or is withdrawn; dates that contradict each
/// other have findings of their own.
///
/// - Parameter isOfAuthor: whether only authors outside the base name it.
private func idle(_ consent: Consent, on date: PlainDate, _ isOfAuthor: Bool) -> Finding? {
  if consent.end.value < consent.start.value { return nil }
  func told(_ word: String, _ day: Located<PlainDate>) -> Finding {
    Finding(
      at: day.span,
      consent.sentence(word, day.value),
      notes: [
        isOfAuthor
          ? openAuthor
          : Note("по нему ничего не показано; новое согласие пишут отдельной записью")
      ],
      on: consent.info.key)
  }
  switch consent.force(on: date) {
  case .inForce: return nil
  case .notBegun: return told("начнёт действовать", consent.start)
  case .ended: return told("кончилось", consent.end)
  case .withdrawn:
    guard let day = consent.withdrawal, day.value >= consent.start.value else { return nil }
    return told("отозвано", day)
  }
}

extension Consent {
  /// What happens to it on a day: «согласие «s-007» кончилось 31 августа 2024 года».
  func sentence(_ verb: String, _ day: PlainDate) -> String {
    "согласие «\(id.text)» \(verb) \(RussianDate.dayAndMonth(day)) \(day.year) года"
  }
}

/// The name and the post of an author need no consent (content format, section 3).
private let openAuthor = Note(
  "имя и должность автора школа публикует и без согласия; чтобы снять их, уберите автора из «авторы»"
)

/// Where the people whom consents are about may be shown.
private struct PagesOfPeople {
  private let root: String
  /// The pages of the mentors, where they stand on the day, by id.
  private let mentors: [String: SiteAddress]
  /// The pages of events and practices that name a mentor.
  private var naming: [String: [SiteAddress]] = [:]
  /// The practices whose authors outside the base name a consent, by its id.
  private var practicesByConsent: [String: [SiteAddress]] = [:]

  /// Nothing while the address of the section is not known.
  init?(of catalog: Catalog, on date: PlainDate) {
    guard let settings = catalog.settings else { return nil }
    root = settings.sectionAddress
    let gate = PublicationGate(catalog.consents, under: root, on: date)
    let numbers = Mentor.numbers(of: catalog.mentors)
    var mentors: [String: SiteAddress] = [:]
    for mentor in catalog.mentors { mentors[mentor.id.text] = gate.address(of: mentor, numbers) }
    for name in catalog.unread where name.collection == .mentors { mentors[name.id] = name.address }
    self.mentors = mentors
    for event in catalog.events {
      var people = event.photos.flatMap(\.people).map(\.value)
      if case .mentors(let ids) = event.participants { people += ids.map(\.value) }
      for person in people { naming[person, default: []].append(.event(event.id)) }
    }
    for practice in catalog.practices {
      for author in practice.authors { add(author, of: practice) }
    }
  }

  private mutating func add(_ author: PracticeAuthor, of practice: Practice) {
    switch author {
    case .mentor(let id): naming[id.value, default: []].append(.practice(practice.id))
    case .person(_, _, let consent?):
      practicesByConsent[consent.value, default: []].append(.practice(practice.id))
    case .person(_, _, nil): return
    }
  }

  /// The finding that a consent covers no page of its subject.
  func finding(for consent: Consent, _ isOfAuthor: Bool) -> Finding? {
    let own = addresses(for: consent)
    guard let page = own.first, let resource = consent.resources.first,
      !own.contains(where: { consent.covers($0.absolutePath(under: root)) })
    else { return nil }
    let isElsewhere = consent.resources.allSatisfy { !$0.value.hasPrefix(root) }
    return Finding(
      at: resource.span,
      isElsewhere
        ? "согласие «\(consent.id.text)» дано для адресов вне раздела"
        : "согласие «\(consent.id.text)» не охватывает ни одной страницы человека",
      notes: [
        isOfAuthor
          ? openAuthor
          : Note(
            "по нему ничего не показано; страницу открывает адрес \(page.absolutePath(under: root)) или \(root)"
          )
      ],
      on: consent.info.key)
  }

  private func addresses(for consent: Consent) -> [SiteAddress] {
    let subject = consent.subject.value
    let named = naming[subject] ?? []
    let practices = practicesByConsent[consent.id.text] ?? []
    guard let own = mentors[subject] else { return practices }
    return [own, .mentors] + named + practices
  }
}
