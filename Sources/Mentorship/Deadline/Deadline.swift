/// A deadline: the document's wording, and what it means.
package struct Deadline: Sendable, Hashable {
  /// The wording exactly as written.
  package let text: String
  /// What the wording was read against.
  package let context: DeadlineContext
  /// What the wording means.
  package let outcome: Outcome

  /// Reads a wording; every text has an outcome.
  package init(reading text: String, in context: DeadlineContext) {
    self.text = text
    self.context = context
    self.outcome = readDeadline(text, in: context)
  }
}
