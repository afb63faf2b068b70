/// The addresses of content format, section 7.
extension SiteAddress {
  package static let home = SiteAddress.page()
  package static let plan = SiteAddress.page("plan")
  package static let about = SiteAddress.page("o-programme")
  package static let practices = SiteAddress.page("praktiki")
  package static let mentors = SiteAddress.page("nastavniki")
  package static let events = SiteAddress.page("meropriyatiya")
  package static let documents = SiteAddress.page("dokumenty")
  package static let contacts = SiteAddress.page("kontakty")
  package static let personalData = SiteAddress.page("personalnye-dannye")
  package static let siteMap = SiteAddress.page("karta-sayta")
  package static let notFound = SiteAddress.file("404.html")

  /// The page of one activity of the plan.
  package static func activity(_ number: PlanNumber) -> SiteAddress { .page("plan", number.slug) }

  /// The activities of one role; the name cannot be taken for an activity's number.
  package static func plan(of role: Term) -> SiteAddress {
    .page("plan", "otvetstvennye", role.slug)
  }

  /// The activities of one status.
  package static func plan(of status: ActivityStatus.Kind) -> SiteAddress {
    .page("plan", "statusy", status.slug)
  }

  /// The page of one document.
  package static func document(_ id: ID<SchoolDocument>) -> SiteAddress {
    RecordName(.documents, id.text).address
  }

  /// The page of one practice.
  package static func practice(_ id: ID<Practice>) -> SiteAddress {
    RecordName(.practices, id.text).address
  }

  /// A sheet of a list of practices, counted from 1; the names of lists cannot be taken for a
  /// practice's id, for they stand one folder deeper.
  package static func practices(_ list: PracticeList, sheet: Int = 1) -> SiteAddress {
    list.address.sheet(sheet)
  }

  /// The page of one event.
  package static func event(_ id: ID<Event>) -> SiteAddress {
    RecordName(.events, id.text).address
  }

  /// A page of the curator's own.
  package static func freePage(_ id: ID<FreePage>) -> SiteAddress {
    RecordName(.pages, id.text).address
  }

  /// The mentors with one function; no mentor's page stands below another folder.
  package static func mentors(of function: Term) -> SiteAddress {
    .page("nastavniki", "funktsii", function.slug)
  }

  /// The mentors of one subject, by its name in Latin letters.
  package static func mentors(ofSubject slug: String) -> SiteAddress {
    .page("nastavniki", "predmety", slug)
  }

  /// The page of a mentor as content writes its address; `Site.address(of:)` says where it stands.
  package static func mentor(_ id: ID<Mentor>) -> SiteAddress {
    RecordName(.mentors, id.text).address
  }

  /// The page of a mentor whose name is closed.
  package static func mentor(number: Int) -> SiteAddress {
    .page("nastavniki", neutralMentor + String(number))
  }

  /// What the addresses of mentors without a name begin with.
  static let neutralMentor = "nastavnik-"

  /// Where an attachment is published, by its path below `content/files/`.
  package static func attachment(_ path: String) -> SiteAddress { .file("files/\(path)") }

  /// Where a style sheet, a script or a picture of the templates is published.
  package static func asset(_ name: String) -> SiteAddress { .file("assets/\(name)") }

  /// Where the style sheet of the school's own colours is published.
  package static let schoolColours = SiteAddress.asset("school-colours.css")

  /// The pages that every section has, whatever its records.
  package static let fixed: [SiteAddress] = [
    home, plan, practices, mentors, events, documents, about, contacts, personalData,
    siteMap,
  ]

  /// Whether it is the plan's page or one below it, which nobody knows while the plan is unreadable.
  var isBelowPlan: Bool { path.hasPrefix(Self.plan.path) }

  /// The ids that no record may have, for they are addresses of the section itself, now or later.
  package static let reserved: Set<String> = [
    "plan", "praktiki", "nastavniki", "dokumenty", "meropriyatiya", "pary", "monitoring", "poisk",
    "kontakty", "o-programme", "dostupnost", "personalnye-dannye", "samoproverka", "karta-sayta",
    "files", "assets", "404", "index",
  ]
}
