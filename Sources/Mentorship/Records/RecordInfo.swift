package import Diagnostics

/// What every record carries besides its own fields.
package struct RecordInfo: Sendable {
  /// The name under which findings and acceptances meet.
  package let key: RecordKey
  /// The record's first line.
  package let span: SourceSpan
  /// Whether it is a sample: invented, and shown as such (`образец`).
  package let sample: Located<Bool>?
  /// The findings that the curator accepts on it (`допущения`).
  package let acceptances: [Acceptance]

  package init(
    key: RecordKey, span: SourceSpan, sample: Located<Bool>?, acceptances: [Acceptance]
  ) {
    self.key = key
    self.span = span
    self.sample = sample
    self.acceptances = acceptances
  }

  /// Whether the record is marked as a sample.
  package var isSample: Bool { sample?.value == true }
}
