/// Reads the encoding that Russian editions of Windows call ANSI (code page 1251).
enum WindowsCyrillic {
  /// The text in UTF-8 when its bytes, taken as Windows-1251, read as Russian; else nothing.
  ///
  /// Russian is mostly small letters: text in KOI8-R or broken UTF-8, taken as Windows-1251, is
  /// mostly capitals or signs.
  static func reading(of bytes: [UInt8]) -> [UInt8]? {
    var (small, capital, other) = (0, 0, 0)
    for byte in bytes where byte >= 0x80 {
      switch byte {
      case 0xE0...0xFF, 0xB8: small += 1
      case 0xC0...0xDF, 0xA8: capital += 1
      default: other += 1
      }
    }
    guard small > capital, (small + capital) >= other * 3 else { return nil }
    return decoded(bytes)
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      switch byte {
      case 0x00..<0x80: text.append(Unicode.Scalar(byte))
      case 0x80..<0xC0: text.append(upperHalf[Int(byte) - 0x80])
      default: text.append(Unicode.Scalar(UInt16(byte) - 0xC0 + 0x0410) ?? "\u{FFFD}")
      }
    }
    return Array(String(text).utf8)
  }

  /// The characters of the bytes 80 to BF.
  private static let upperHalf = Array(
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\
    \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї
    """.unicodeScalars)
}
