/// An address that is safe in `href` and `src`: relative, `https`, `http`, `mailto` or `tel`.
///
/// Refused: any other scheme (`javascript:`, `data:`), an address that borrows the page's scheme
/// (`//host`), a colon in the first part of a relative path (a scheme to browsers), names and
/// passwords before a host, white space, control and invisible characters, backslashes (slashes to
/// browsers), and nothing at all: the page's own folder is `./`.
@usableFromInline
package struct Address: Sendable, Hashable {
  /// As it stands in the page, before escaping.
  @usableFromInline package let text: String

  package init?(_ text: String) {
    guard !text.isEmpty, !text.unicodeScalars.contains(where: Self.isForbidden),
      Self.isAllowed(text.utf8[...])
    else { return nil }
    self.text = text
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value <= 0x20 || scalar == "\\" || scalar.value == 0x7F }
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return true
    default: return false
    }
  }

  private static func isAllowed(_ text: Substring.UTF8View) -> Bool {
    guard !text.starts(with: "//".utf8) else { return false }
    let delimiter = text.firstIndex { ":/?#".utf8.contains($0) }
    guard let delimiter, text[delimiter] == UInt8(ascii: ":") else { return true }
    let rest = text[text.index(after: delimiter)...]
    switch String(text[..<delimiter])?.lowercased() {
    case "https", "http": return rest.starts(with: "//".utf8) && hasPlainHost(rest.dropFirst(2))
    case "mailto": return rest.dropFirst().contains(UInt8(ascii: "@"))
    case "tel": return rest.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    default: return false
    }
  }

  private static func hasPlainHost(_ text: Substring.UTF8View) -> Bool {
    let authority = text.prefix { !"/?#".utf8.contains($0) }
    return !authority.isEmpty && authority.first != UInt8(ascii: ":")
      && !authority.contains(UInt8(ascii: "@"))
  }
}
