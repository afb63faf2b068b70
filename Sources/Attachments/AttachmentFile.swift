/// A file to look into.
package struct AttachmentFile: Sendable {
  /// Where it lies, for the programs that read it themselves: an absolute path, which none of them
  /// takes for an option.
  package let path: String
  package let format: AttachmentFormat
  /// All that it holds.
  package let bytes: [UInt8]

  package init(path: String, format: AttachmentFormat, bytes: [UInt8]) {
    precondition(path.hasPrefix("/"), "the path of an attachment is not absolute")
    self.path = path
    self.format = format
    self.bytes = bytes
  }
}
