/// A file of the public folder.
package struct OutputFile: Sendable {
  /// Where the bytes of a file come from.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// A copy of the file at this location (an attachment).
    case copy(of: String)
  }

  package let path: OutputPath
  package let content: Content

  package init(_ path: OutputPath, _ content: Content) {
    self.path = path
    self.content = content
  }
}
