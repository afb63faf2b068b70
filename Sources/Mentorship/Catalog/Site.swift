import Diagnostics

/// The proof that the rules hold: the only thing pages are made from.
///
/// No other target can make one; `validate` does when no rule found an error.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let vocabulary: Vocabulary
  package let plan: Plan
  package let documents: [SchoolDocument]
  package let attachments: [Attachment]
  /// The day on which statuses stand.
  package let date: PlainDate
  private let documentIndex: [String: Int]

  init?(_ catalog: Catalog, on date: PlainDate) {
    guard let settings = catalog.settings, let plan = catalog.plan else { return nil }
    self.settings = settings
    self.plan = plan
    self.vocabulary = catalog.vocabulary
    self.documents = catalog.documents
    self.attachments = catalog.attachments
    self.date = date
    self.documentIndex = Dictionary(
      catalog.documents.enumerated().map { ($1.id.text, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The document with this id.
  package func document(_ id: String) -> SchoolDocument? {
    documentIndex[id].map { documents[$0] }
  }

  /// What deadlines without a year or a period of their own are read against.
  package var deadlineContext: DeadlineContext {
    DeadlineContext(period: settings.period, schoolYear: settings.schoolYear)
  }
}
