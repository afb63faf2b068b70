package import Diagnostics
package import SitePages
package import Templates

/// The compiled templates of every kind of page.
package struct SiteTemplates: Sendable {
  private let home: Template<HomePage>
  private let about: Template<AboutPage>
  private let plan: Template<PlanPage>
  private let planList: Template<PlanListPage>
  private let activity: Template<ActivityPage>
  private let practices: Template<PracticesPage>
  private let practice: Template<PracticePage>
  private let documents: Template<DocumentsPage>
  private let document: Template<DocumentPage>
  private let mentors: Template<MentorsPage>
  private let mentor: Template<MentorPage>
  private let events: Template<EventsPage>
  private let event: Template<EventPage>
  private let page: Template<FreePageView>
  private let contacts: Template<ContactsPage>
  private let personalData: Template<PersonalDataPage>
  private let siteMap: Template<SiteMapPage>
  private let notFound: Template<NotFoundPage>

  /// Appends the page to `output`.
  package func render(_ content: PageContent, into output: inout [UInt8]) {
    switch content {
    case .home(let page): home.render(page, into: &output)
    case .about(let page): about.render(page, into: &output)
    case .plan(let page): plan.render(page, into: &output)
    case .planList(let page): planList.render(page, into: &output)
    case .activity(let page): activity.render(page, into: &output)
    case .practices(let page): practices.render(page, into: &output)
    case .practice(let page): practice.render(page, into: &output)
    case .documents(let page): documents.render(page, into: &output)
    case .document(let page): document.render(page, into: &output)
    case .mentors(let page): mentors.render(page, into: &output)
    case .mentor(let page): mentor.render(page, into: &output)
    case .events(let page): events.render(page, into: &output)
    case .event(let page): event.render(page, into: &output)
    case .freePage(let view): page.render(view, into: &output)
    case .contacts(let page): contacts.render(page, into: &output)
    case .personalData(let page): personalData.render(page, into: &output)
    case .siteMap(let page): siteMap.render(page, into: &output)
    case .notFound(let page): notFound.render(page, into: &output)
    }
  }

  /// Compiles every template, each against the view it is for.
  ///
  /// - Returns: nothing but findings when a template has an error; an error in a partial that many
  ///   templates use is reported once.
  package static func compile(_ sources: TemplateSources) -> Diagnosed<SiteTemplates?> {
    var compiler = Compiler(sources)
    let home = compiler.compile("home", for: HomePage.self)
    let about = compiler.compile("about", for: AboutPage.self)
    let plan = compiler.compile("plan", for: PlanPage.self)
    let planList = compiler.compile("plan-list", for: PlanListPage.self)
    let activity = compiler.compile("activity", for: ActivityPage.self)
    let practices = compiler.compile("practices", for: PracticesPage.self)
    let practice = compiler.compile("practice", for: PracticePage.self)
    let documents = compiler.compile("documents", for: DocumentsPage.self)
    let document = compiler.compile("document", for: DocumentPage.self)
    let mentors = compiler.compile("mentors", for: MentorsPage.self)
    let mentor = compiler.compile("mentor", for: MentorPage.self)
    let events = compiler.compile("events", for: EventsPage.self)
    let event = compiler.compile("event", for: EventPage.self)
    let page = compiler.compile("page", for: FreePageView.self)
    let contacts = compiler.compile("contacts", for: ContactsPage.self)
    let personalData = compiler.compile("personal-data", for: PersonalDataPage.self)
    let siteMap = compiler.compile("site-map", for: SiteMapPage.self)
    let notFound = compiler.compile("not-found", for: NotFoundPage.self)
    let diagnostics = compiler.findings
    guard let home, let about, let plan, let planList, let activity, let practices,
      let practice, let documents, let document, let mentors, let mentor, let events, let event,
      let page, let contacts, let personalData, let siteMap, let notFound
    else { return Diagnosed(nil, diagnostics) }
    let templates = SiteTemplates(
      home: home, about: about, plan: plan, planList: planList, activity: activity,
      practices: practices, practice: practice, documents: documents, document: document,
      mentors: mentors, mentor: mentor, events: events, event: event, page: page,
      contacts: contacts, personalData: personalData, siteMap: siteMap, notFound: notFound)
    return Diagnosed(templates, diagnostics)
  }

  /// The field tables of all views, for `templates/README.md`.
  package static var fieldReference: String {
    Templates.fieldReference([
      ("home", HomePage.self), ("about", AboutPage.self), ("plan", PlanPage.self),
      ("plan-list", PlanListPage.self), ("activity", ActivityPage.self),
      ("practices", PracticesPage.self), ("practice", PracticePage.self),
      ("documents", DocumentsPage.self), ("document", DocumentPage.self),
      ("mentors", MentorsPage.self), ("mentor", MentorPage.self),
      ("events", EventsPage.self), ("event", EventPage.self), ("page", FreePageView.self),
      ("contacts", ContactsPage.self), ("personal-data", PersonalDataPage.self),
      ("site-map", SiteMapPage.self), ("not-found", NotFoundPage.self),
    ])
  }
}
