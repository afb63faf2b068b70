import Diagnostics

/// The proof that the rules hold: the only thing pages are made from.
///
/// No other target can make one; `validate` does when no rule found an error.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let vocabulary: Vocabulary
  package let plan: Plan
  /// Sorted by id, as are the other collections.
  package let documents: [SchoolDocument]
  package let practices: [Practice]
  package let mentors: [Mentor]
  package let events: [Event]
  package let pages: [FreePage]
  /// The files that are published: none among them that only closed words or fields of a person name.
  package let attachments: [Attachment]
  /// The way to personal values.
  package private(set) var gate: PublicationGate
  /// The day on which statuses stand.
  package let date: PlainDate
  /// All of them, in the curator's order: what they say reaches a page through the gate alone.
  let consents: [Consent]
  let withheldFiles: Set<String>
  private let fileMentions: [String: FileMention]
  private let records: [String: NamedRecord]
  private let mentorIndex: [String: Int]
  let mentorNumbers: [ID<Mentor>: Int]

  init?(_ catalog: Catalog, on date: PlainDate) {
    guard let settings = catalog.settings, let plan = catalog.plan else { return nil }
    let gate = PublicationGate(catalog.consents, under: settings.sectionAddress, on: date)
    let numbers = Mentor.numbers(of: catalog.mentors)
    let withheld = catalog.withheldFiles(by: gate, numbers)
    self.settings = settings
    self.plan = plan
    self.vocabulary = catalog.vocabulary
    self.documents = catalog.documents
    self.practices = catalog.practices
    self.mentors = catalog.mentors
    self.events = catalog.events
    self.pages = catalog.pages
    self.attachments = catalog.attachments.filter { !withheld.contains($0.path) }
    self.gate = gate
    self.date = date
    self.consents = catalog.consents
    self.withheldFiles = withheld
    self.fileMentions = Dictionary(
      catalog.fileReferences.map {
        ($0.path.value, FileMention(span: $0.path.span, record: $0.info.key))
      },
      uniquingKeysWith: { first, _ in first })
    self.records = Dictionary(
      catalog.namedRecords.map { ($0.name.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.mentorIndex = Dictionary(
      catalog.mentors.enumerated().map { ($1.id.text, $0) },
      uniquingKeysWith: { first, _ in first })
    self.mentorNumbers = numbers
  }

  /// The document, event, practice or page with this id.
  package func record(_ id: String) -> NamedRecord? { records[id] }

  /// The document with this id.
  package func document(_ id: String) -> SchoolDocument? {
    guard case .document(let document) = records[id] else { return nil }
    return document
  }

  /// The first place where a record names the file; nothing when none does.
  package func mention(of file: Attachment) -> FileMention? { fileMentions[file.path] }

  /// The mentor with this id.
  package func mentor(_ id: String) -> Mentor? { mentorIndex[id].map { mentors[$0] } }

  /// The number that stands for a mentor whose name is closed (`Mentor.numbers(of:)`).
  package func number(of mentor: Mentor) -> Int {
    guard let number = mentorNumbers[mentor.id] else {
      preconditionFailure("a mentor of another site")
    }
    return number
  }

  /// What deadlines without a year or a period of their own are read against.
  package var deadlineContext: DeadlineContext {
    DeadlineContext(period: settings.period, schoolYear: settings.schoolYear)
  }

  /// The same site, which tells every answer of its gate.
  package func telling(_ listener: @escaping @Sendable (GateAnswer) -> Void) -> Site {
    var site = self
    site.gate = gate.telling(listener)
    return site
  }
}
