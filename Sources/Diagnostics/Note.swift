/// A line under a finding: the remedy, or a second place such as the first of two duplicates.
package struct Note: Sendable {
  package let message: String
  package let span: SourceSpan?

  package init(_ message: String, at span: SourceSpan? = nil) {
    self.message = LongNames.cut(message)
    self.span = span
  }
}
