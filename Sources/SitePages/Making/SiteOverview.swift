import Mentorship

/// What many pages show, worked out once from the site.
struct SiteOverview: Sendable {
  let site: Site
  /// The address under which the section will stand.
  let root: SectionRoot
  /// The activities in the plan's order.
  let activities: [TrackedActivity]
  /// Whether the plan is a thing of the past.
  let isArchive: Bool
  /// How many activities have a status.
  let statusCounts: [ActivityStatus.Kind: Int]
  /// How many activities a role answers for, by its name.
  let roleCounts: [String: Int]
  /// Where the plan narrowed to a role stands, by the role's name.
  let roleLists: [String: RoleList]
  /// The activities that a document proves, by the document's id.
  let provenBy: [String: [TrackedActivity]]
  /// The documents that took the place of another, by the id of that other.
  let replacements: [String: [SchoolDocument]]
  /// Which practices and events speak of mentors, activities and documents.
  let relations: RecordRelations
  /// The practices with the lists they stand in.
  let practices: PracticeIndex
  /// The activities by their numbers.
  let activityByNumber: [PlanNumber: TrackedActivity]
  /// The mentors in order, and the lists that narrow them.
  let roster: MentorRoster
  /// The sizes of attachments in bytes, by their paths.
  let fileSizes: [String: Int]
  /// The events in their order in time.
  let calendar: EventCalendar
  /// The pages that the menu leads to.
  let menu: [Crumb]
  /// Whether any record is a sample.
  let hasSamples: Bool
  /// The day of the plan's latest change, as known on the site's day.
  let planChange: PlainDate?
  /// The day when one last became a mentor or ceased to be, as known on the site's day.
  let mentorsChange: PlainDate?
  /// The same for all documents together.
  let documentsChange: PlainDate?
  /// The same for all practices together.
  let practicesChange: PlainDate?
  /// The same for all events together.
  let eventsChange: PlainDate?
  /// The same for all pages of the curator's own together.
  let pagesChange: PlainDate?

  /// Linear in the number of records.
  init(of site: Site) {
    guard let root = SectionRoot(site.settings.sectionAddress) else {
      preconditionFailure("decoding let a wrong address of the section through")
    }
    self.site = site
    self.root = root
    activities = site.trackedActivities()
    let isArchive = site.isArchive(activities)
    self.isArchive = isArchive
    statusCounts = counts(
      activities.map { Self.shownKind(of: $0.status.state, inArchive: isArchive) })
    roleCounts = counts(activities.flatMap { Set($0.activity.roles.map(\.value)) })
    roleLists = Dictionary(
      site.vocabulary.roles.map { ($0.name, RoleList(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    provenBy = TrackedActivity.byEvidence(activities)
    replacements = SchoolDocument.replacements(among: site.documents)
    relations = RecordRelations(of: site)
    roster = MentorRoster(of: site)
    practices = PracticeIndex(of: site.practices, in: site.vocabulary)
    activityByNumber = Dictionary(
      activities.map { ($0.activity.number.value, $0) }, uniquingKeysWith: { first, _ in first })
    fileSizes = Dictionary(
      site.attachments.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
    calendar = EventCalendar(of: site.events, on: site.date)
    menu = makeMenu(of: site)
    hasSamples = site.hasSamples
    planChange = site.plan.lastChange(by: site.date)
    mentorsChange = site.mentors.compactMap { $0.lastChange(by: site.date) }.max()
    documentsChange = site.documents.compactMap { $0.lastChange(by: site.date) }.max()
    practicesChange = site.practices.compactMap { $0.lastChange(by: site.date) }.max()
    eventsChange = site.events.compactMap { $0.lastChange(by: site.date) }.max()
    pagesChange = site.pages.compactMap { $0.lastChange(by: site.date) }.max()
  }

  /// The day on which statuses stand.
  var date: PlainDate { site.date }
  /// How many activities there are.
  var total: Int { activities.count }
  /// How many activities are done, late ones with them.
  var doneCount: Int { count(.done) + count(.doneLate) }

  /// How many activities have a status.
  func count(_ status: ActivityStatus.Kind) -> Int { statusCounts[status, default: 0] }
}

/// The plan narrowed to a role.
struct RoleList: Sendable {
  /// The role in the data attributes of rows.
  let key: String
  /// The page of the list.
  let address: SiteAddress

  /// The list of a role of the vocabulary.
  init(of role: Term) {
    key = role.slug
    address = .plan(of: role)
  }
}

private func counts<Key: Hashable>(_ keys: some Sequence<Key>) -> [Key: Int] {
  var counts: [Key: Int] = [:]
  for key in keys { counts[key, default: 0] += 1 }
  return counts
}

extension TrackedActivity {
  fileprivate static func byEvidence(
    _ activities: [TrackedActivity]
  ) -> [String: [TrackedActivity]] {
    var proven: [String: [TrackedActivity]] = [:]
    for tracked in activities {
      for id in tracked.activity.evidence { proven[id.value, default: []].append(tracked) }
    }
    return proven
  }
}

extension SchoolDocument {
  fileprivate static func replacements(
    among documents: [SchoolDocument]
  ) -> [String: [SchoolDocument]] {
    var replacements: [String: [SchoolDocument]] = [:]
    for document in documents {
      for replaced in document.replaces {
        replacements[replaced.value, default: []].append(document)
      }
    }
    return replacements
  }
}
