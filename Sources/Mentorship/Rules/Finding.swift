import Diagnostics

/// What one rule has to say of one place; the rule adds its name and severity.
struct Finding: Sendable {
  let span: SourceSpan
  let message: String
  let notes: [Note]
  let record: RecordKey?
  let fix: Fix?

  init(
    at span: SourceSpan, _ message: String, notes: [Note] = [], on record: RecordKey?,
    fix: Fix? = nil
  ) {
    self.span = span
    self.message = message
    self.notes = notes
    self.record = record
    self.fix = fix
  }
}
