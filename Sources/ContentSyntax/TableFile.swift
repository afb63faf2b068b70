package import Diagnostics

/// A table whose rows stand in a CSV file.
package struct TableFile: Sendable {
  /// The path as `LinkDestination.file` has it: `files/svodka.csv`.
  package let path: String
  package let caption: String
  /// The path in the file.
  package let span: SourceSpan

  package init(path: String, caption: String, span: SourceSpan) {
    self.path = path
    self.caption = caption
    self.span = span
  }
}
