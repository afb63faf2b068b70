package import Diagnostics

/// A file that is published as it is.
package struct Attachment: Sendable {
  /// Its path below `content/files/`.
  package let path: String
  /// Its size in bytes.
  package let size: Int
  /// A place for findings about it: its name, with no text.
  package let span: SourceSpan
  /// What it is by its first bytes; nothing when nobody looked into it.
  package let format: FileFormat?

  package init(path: String, size: Int, span: SourceSpan, format: FileFormat? = nil) {
    self.path = path
    self.size = size
    self.span = span
    self.format = format
  }
}
