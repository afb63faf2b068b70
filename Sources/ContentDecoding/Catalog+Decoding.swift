package import Mentorship

extension Catalog {
  /// Gathers the records of all files.
  ///
  /// - Parameter kinds: what the files are, those without a record among them.
  package init(
    _ records: [DecodedRecord], of kinds: [ContentFileKind], attachments: [Attachment]
  ) {
    var gathered = GatheredRecords()
    for record in records { gathered.add(record) }
    var unread: Set<RecordName> = []
    for case .record(let name) in kinds where !gathered.names.contains(name) { unread.insert(name) }
    self.init(
      settings: gathered.settings, vocabulary: gathered.vocabulary, plan: gathered.plan,
      documents: gathered.documents, practices: gathered.practices, mentors: gathered.mentors,
      events: gathered.events, pages: gathered.pages, consents: gathered.consents,
      mentees: gathered.mentees, unread: unread,
      lacksConsents: kinds.count { $0 == .consents } > gathered.wholeConsentFiles,
      attachments: attachments)
  }
}

/// The records of a section by their kinds.
private struct GatheredRecords {
  var settings: SiteSettings?
  var vocabulary = Vocabulary.standard
  var plan: Plan?
  var consents: [Consent] = []
  /// The files of consents in which nothing was at fault: one of the content, one of a private folder.
  var wholeConsentFiles = 0
  var mentees: [Mentee] = []
  var documents: [SchoolDocument] = []
  var practices: [Practice] = []
  var mentors: [Mentor] = []
  var events: [Event] = []
  var pages: [FreePage] = []
  /// The files of collections whose records could be read.
  var names: Set<RecordName> = []

  mutating func add(_ record: DecodedRecord) {
    switch record {
    case .settings(let value): settings = value
    case .vocabulary(let value): vocabulary = value
    case .plan(let value): plan = value
    case .consents(let values, let isWhole):
      consents += values
      wholeConsentFiles += isWhole ? 1 : 0
    case .mentees(let values): mentees += values
    case .document(let value):
      documents.append(value)
      names.insert(RecordName(.documents, value.id.text))
    case .practice(let value):
      practices.append(value)
      names.insert(RecordName(.practices, value.id.text))
    case .mentor(let value):
      mentors.append(value)
      names.insert(RecordName(.mentors, value.id.text))
    case .event(let value):
      events.append(value)
      names.insert(RecordName(.events, value.id.text))
    case .page(let value):
      pages.append(value)
      names.insert(RecordName(.pages, value.id.text))
    }
  }
}
