/// A content file as it was read and as it is to be.
package struct FixedFile: Sendable {
  /// The path for reports.
  package let name: String
  /// Where the bytes are, without symbolic links.
  package let location: String
  package let before: [UInt8]
  package let after: [UInt8]
  /// The old text in UTF-8, when the file had another encoding.
  package let decoded: [UInt8]?

  package init(
    name: String, location: String, before: [UInt8], after: [UInt8], decoded: [UInt8]? = nil
  ) {
    self.name = name
    self.location = location
    self.before = before
    self.after = after
    self.decoded = decoded
  }
}
