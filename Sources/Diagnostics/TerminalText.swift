/// What a terminal makes of text: how many columns a character takes, and what must not reach it.
package enum TerminalText {
  /// The text with every character that a terminal would obey, or hide, made visible.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for character in text { result += visible(character) }
    return result
  }

  /// One character, made visible when it is a control or a lone formatting sign.
  static func visible(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first, isHidden(scalar) else {
      return String(character)
    }
    switch scalar.value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    default: return "\u{FFFD}"
    }
  }

  /// Whether a scalar has no shape of its own: controls, line separators, direction marks.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    // Cyrillic, most of every text: spares the look into the tables.
    if (0x400...0x52F).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // The joiner stands inside emoji and changes nothing else.
    case .format: return scalar.value != 0x200D
    default: return false
    }
  }

  /// The text on lines of at most so many columns, broken between words.
  static func lines(of text: String, width limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let wanted = word.reduce(0) { $0 + width(of: $1) }
      if !line.isEmpty, columns + 1 + wanted > limit {
        lines.append(line)
        (line, columns) = ("", 0)
      }
      if !line.isEmpty {
        line += " "
        columns += 1
      }
      line += word
      columns += wanted
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The columns of a character in a terminal: 0, 1 or 2.
  static func width(of character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      // The variation selector that asks for the picture form.
      if scalar.value == 0xFE0F, width == 1 { return 2 }
      width = max(width, self.width(of: scalar))
    }
    return width
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    if scalar.properties.isEmojiPresentation || isWide(scalar.value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return scalar.value == 0x200D ? 0 : 1
    default: return 1
    }
  }

  /// The blocks whose characters are wide or fullwidth (Unicode Standard Annex 11).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18AFF, 0x1B000...0x1B2FF,
      0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
