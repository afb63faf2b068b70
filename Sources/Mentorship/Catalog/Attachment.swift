package import Diagnostics

/// A file that is published as it is.
package struct Attachment: Sendable {
  /// Its path below `content/files/`.
  package let path: String
  /// Its size in bytes.
  package let size: Int
  /// A place for findings about it: its name, with no text.
  package let span: SourceSpan

  package init(path: String, size: Int, span: SourceSpan) {
    self.path = path
    self.size = size
    self.span = span
  }
}
