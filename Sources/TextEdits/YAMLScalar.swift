/// The writing of one YAML scalar.
///
/// Source: YAML 1.2.2, chapters 7 and 8, narrowed to what libyaml reads.
package enum YAMLScalar {
  /// What stands around a scalar.
  package enum Context: Sendable {
    /// A line of its own, or after the colon of its key.
    case block
    /// Between brackets or braces.
    case flow
  }

  /// An edit that gives a scalar a new value: in quotes, plain or as a block, as it was written;
  /// a plain one is quoted when the new value cannot do without.
  ///
  /// - Parameter range: the scalar in the text, its quotes or its block's sign and lines with it.
  package static func edit(
    _ range: Range<Int>, of text: [UInt8], to value: String, in context: Context
  ) -> TextEdit {
    let written = text[range]
    switch written.first {
    case UInt8(ascii: "\""): return TextEdit(range, with: doubleQuoted(value))
    case UInt8(ascii: "'"): return TextEdit(range, with: singleQuoted(value))
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      let block = YAMLBlockScalar(written, in: text)
      return TextEdit(range, with: block.writing(value) ?? doubleQuoted(value) + block.tail)
    default:
      return TextEdit(range, with: isPlain(value, in: context) ? value : quoted(value))
    }
  }

  /// Whether a value means itself without quotes.
  static func isPlain(_ value: String, in context: Context) -> Bool {
    guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last,
      !value.unicodeScalars.contains(where: isSpecial), first != " ", last != " ", last != ":",
      !value.contains(": "), !value.contains(" #"), !value.hasPrefix("---"),
      !value.hasPrefix("...")
    else { return false }
    let isFlowSign = value.unicodeScalars.contains { ",[]{}?".unicodeScalars.contains($0) }
    if context == .flow, isFlowSign { return false }
    if "-?:".unicodeScalars.contains(first) {
      return context == .block && value.count > 1 && !value.dropFirst().hasPrefix(" ")
    }
    return !",[]{}#&*!|>'\"%@`".unicodeScalars.contains(first)
  }

  private static func quoted(_ value: String) -> String {
    value.contains("\"") || value.contains("\\") ? singleQuoted(value) : doubleQuoted(value)
  }

  private static func singleQuoted(_ value: String) -> String {
    // A line end would be folded into a space.
    if value.unicodeScalars.contains(where: isSpecial) { return doubleQuoted(value) }
    return "'" + value.replacing("'", with: "''") + "'"
  }

  private static func doubleQuoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where isSpecial(scalar): text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether the character is a line end, a control, or one that YAML reads as neither text nor
  /// blank.
  static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
