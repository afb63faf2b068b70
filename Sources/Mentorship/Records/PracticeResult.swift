package import Diagnostics

/// One figure of a practice, before and after.
package struct PracticeResult: Sendable {
  package let indicator: String
  package let before: Located<Quantity>?
  package let after: Located<Quantity>?
  /// How many people or lessons it was counted over.
  package let participants: Int?
  /// The entry's first line.
  package let span: SourceSpan

  package init(
    indicator: String, before: Located<Quantity>?, after: Located<Quantity>?, participants: Int?,
    span: SourceSpan
  ) {
    self.indicator = indicator
    self.before = before
    self.after = after
    self.participants = participants
    self.span = span
  }
}
