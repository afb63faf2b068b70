package import Diagnostics

/// A heading of a body.
package struct Heading: Sendable {
  /// From 2 to 6, as published.
  package let level: Int
  /// What stands after `#` in an address; unique in the body.
  package let id: String
  /// The words without markup.
  package let text: String
  /// The heading's lines in the file.
  package let span: SourceSpan

  package init(level: Int, id: String, text: String, span: SourceSpan) {
    self.level = level
    self.id = id
    self.text = text
    self.span = span
  }
}
