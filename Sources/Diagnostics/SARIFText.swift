/// How words and paths are written in a SARIF log.
enum SARIFText {
  /// The text with the braces doubled: a single one begins a placeholder (section 3.11.5).
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return text
    }
    return text.replacing("{", with: "{{").replacing("}", with: "}}")
  }

  /// A path as a URI reference (RFC 3986): relative as it is, absolute with `file:`.
  static func uri(_ path: String) -> String {
    let encoded = path.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      return plain.contains(scalar) ? String(scalar) : percent(byte)
    }.joined()
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }

  /// The unreserved characters, and the slash between segments.
  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".unicodeScalars)

  private static func percent(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }
}
