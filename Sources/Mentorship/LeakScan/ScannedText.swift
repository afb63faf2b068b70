/// A text of the public folder, or of a file in it, that the leak scan looks through.
package struct ScannedText: Sendable {
  /// The path of the file below the public folder (`files/prikaz.pdf`).
  package let path: String
  /// Where in the file it stands, in words («с. 3», «свойство «Автор»»); nothing for all of it.
  package let part: String?
  /// Whether it is part of an electronic signature.
  package let isInSignature: Bool
  /// UTF-8.
  package let bytes: [UInt8]

  package init(
    _ bytes: [UInt8], of path: String, part: String? = nil, isInSignature: Bool = false
  ) {
    self.path = path
    self.part = part
    self.isInSignature = isInSignature
    self.bytes = bytes
  }
}
