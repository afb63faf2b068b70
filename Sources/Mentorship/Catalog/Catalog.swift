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
  }

  /// The records whose ids are unique together, collection by collection.
  package var namedRecords: [NamedRecord] {
    documents.map(NamedRecord.document) + events.map(NamedRecord.event)
      + practices.map(NamedRecord.practice) + pages.map(NamedRecord.page)
  }

  /// What every record carries, for rules about all kinds of records.
  package var recordInfos: [RecordInfo] {
    var infos: [RecordInfo] = []
    if let settings { infos.append(settings.info) }
    if let plan {
      infos.append(plan.info)
      for section in plan.sections {
        infos.append(section.info)
        infos += section.items.flatMap(Self.infos)
      }
    }
    return infos + namedRecords.map(\.info) + mentors.map(\.info) + consents.map(\.info)
      + mentees.map(\.info)
  }

  private static func infos(of item: PlanItem) -> [RecordInfo] {
    [item.info] + item.children.flatMap(infos)
  }
}
