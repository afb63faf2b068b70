import Diagnostics

/// All records as decoded, before the rules have seen them: a part may be missing because it could
/// not be read.
package struct Catalog: Sendable {
  package let settings: SiteSettings?
  package let vocabulary: Vocabulary
  package let plan: Plan?
  /// Sorted by id, as are the other collections.
  package let documents: [SchoolDocument]
  package let practices: [Practice]
  package let mentors: [Mentor]
  package let events: [Event]
  package let pages: [FreePage]
  /// In the curator's order.
  package let consents: [Consent]
  /// In the curator's order; for rules alone, no page is made from them.
  package let mentees: [Mentee]
  /// The records whose files have faults of their own: what leads to them is right.
  package let unread: Set<RecordName>
  /// Whether consents may be missing because their file has faults.
  package let lacksConsents: Bool
  /// The files below `content/files/`.
  package let attachments: [Attachment]
  /// All that people read in the records, in the order of the files.
  package var prose: [Prose] = []

  // Worked out once: nearly every rule goes through one of these, and a record is large to copy.

  /// The records whose ids are unique together, collection by collection.
  package let namedRecords: [NamedRecord]
  /// What every record carries, for rules about all kinds of records.
  package let recordInfos: [RecordInfo]
  /// The bodies of all records with the record each belongs to and the address of its page.
  let bodies: [(body: Body, info: RecordInfo, address: SiteAddress)]

  package init(
    settings: SiteSettings?, vocabulary: Vocabulary, plan: Plan?, documents: [SchoolDocument],
    practices: [Practice] = [], mentors: [Mentor] = [], events: [Event] = [],
    pages: [FreePage] = [], consents: [Consent] = [], mentees: [Mentee] = [],
    unread: Set<RecordName> = [],
    lacksConsents: Bool = false, attachments: [Attachment]
  ) {
    self.settings = settings
    self.vocabulary = vocabulary
    self.plan = plan
    self.documents = documents.sorted { $0.id < $1.id }
    self.practices = practices.sorted { $0.id < $1.id }
    self.mentors = mentors.sorted { $0.id < $1.id }
    self.events = events.sorted { $0.id < $1.id }
    self.pages = pages.sorted { $0.id < $1.id }
    self.consents = consents
    self.mentees = mentees
    self.unread = unread
    self.lacksConsents = lacksConsents
    self.attachments = attachments
    namedRecords =
      self.documents.map(NamedRecord.document) + self.events.map(NamedRecord.event)
      + self.practices.map(NamedRecord.practice) + self.pages.map(NamedRecord.page)
    let ofPeople = self.mentors.map(\.info) + consents.map(\.info) + mentees.map(\.info)
    recordInfos =
      [settings?.info].compactMap(\.self) + (plan.map(Self.infos) ?? []) + namedRecords.map(\.info)
      + ofPeople
    bodies =
      namedRecords.map { ($0.body, $0.info, $0.name.address) }
      + self.mentors.compactMap { mentor in
        mentor.about.map { ($0.value, mentor.info, .mentor(mentor.id)) }
      }
  }

  private static func infos(of plan: Plan) -> [RecordInfo] {
    [plan.info]
      + plan.sections.flatMap { section in [section.info] + section.items.flatMap(Self.infos) }
  }

  private static func infos(of item: PlanItem) -> [RecordInfo] {
    [item.info] + item.children.flatMap(infos)
  }
}
