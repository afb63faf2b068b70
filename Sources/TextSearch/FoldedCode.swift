private import Russian

/// The alphabet of folded texts, one byte a character: three sorts of gap, then letters and digits.
///
/// The constants are computed, which costs nothing in the loops over millions of codes.
package enum FoldedCode {
  /// Blanks alone.
  package static var blank: UInt8 { 1 }
  /// Blanks and the signs that stand inside of numbers: hyphens, dots, brackets, a plus, a slash.
  package static var joint: UInt8 { 2 }
  /// Any other sign, the end of a block.
  package static var edge: UInt8 { 3 }
  /// A letter of an alphabet that is neither Latin nor Russian.
  static var foreign: UInt8 { 4 }
  static var zero: UInt8 { 5 }
  static var latinA: UInt8 { 15 }
  static var cyrillicA: UInt8 { 41 }
  /// How many codes there are, with 0, which stands for nothing.
  static var count: Int { 73 }

  /// Whether it is a letter or a digit.
  package static func isWord(_ code: UInt8) -> Bool { code > edge }
  /// Whether it is a digit.
  package static func isDigit(_ code: UInt8) -> Bool { code >= zero && code < latinA }
  /// Whether it is a letter.
  package static func isLetter(_ code: UInt8) -> Bool { code == foreign || code >= latinA }
  /// Whether it is a Latin letter.
  static func isLatin(_ code: UInt8) -> Bool { code >= latinA && code < cyrillicA }
  /// The figure of a code that is a digit.
  package static func digit(_ code: UInt8) -> Int { Int(code - zero) }

  /// The character that a code stands for, a letter as a small one; a blank for what is neither a letter
  /// of the two alphabets nor a digit.
  static func scalar(of code: UInt8) -> UnicodeScalar {
    switch code {
    case cyrillicA...: UnicodeScalar(0x430 + UInt16(code - cyrillicA)) ?? " "
    case latinA...: UnicodeScalar(UInt8(ascii: "a") + code - latinA)
    case zero...: UnicodeScalar(UInt8(ascii: "0") + code - zero)
    default: " "
    }
  }

  /// What a character is read as; nothing for one that is not seen.
  static func of(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39: zero + UInt8(scalar - 0x30)
    case 0xFF10...0xFF19: zero + UInt8(scalar - 0xFF10)
    case 0x41...0x5A: latinA + UInt8(scalar - 0x41)
    case 0x61...0x7A: latinA + UInt8(scalar - 0x61)
    case 0x410...0x42F: cyrillicA + UInt8(scalar - 0x410)
    case 0x430...0x44F: cyrillicA + UInt8(scalar - 0x430)
    case 0x401, 0x451: cyrillicA + 5
    // The Latin «ë», which passes for the Russian one.
    case 0xCB, 0xEB: latinA + 4
    default: ofSign(scalar)
    }
  }

  /// For each code the one that it stands for in a word with Russian letters: a Latin letter that looks
  /// like a Russian one is that one.
  static let russian = (0..<UInt8(count)).map { isLatin($0) ? lookAlike(of: $0) ?? $0 : $0 }

  /// The Russian letter that a Latin one looks like, as a capital or as a small letter.
  private static func lookAlike(of code: UInt8) -> UInt8? {
    ["A", "a"].lazy.compactMap { (first: UnicodeScalar) in
      let letter = String(UnicodeScalar(UInt8(first.value) + code - latinA))
      let russian = LookAlikes.allCyrillic(letter)
      return russian == letter ? nil : russian.unicodeScalars.first.flatMap { of($0.value) }
    }.first
  }

  private static func ofSign(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F,
      0xFEFF:
      nil
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      blank
    case 0x28, 0x29, 0x2B, 0x2D...0x2F, 0x2010...0x2015, 0x2212: joint
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x370...0x1FFF: foreign
    case ..<0x2C00: edge
    case 0xFF00..., 0x2C00..<0x3000, 0x3001..<0x3040: edge
    default: foreign
    }
  }
}
