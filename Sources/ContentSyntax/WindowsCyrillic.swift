/// Reads the encoding that Russian editions of Windows call ANSI (code page 1251).
enum WindowsCyrillic {
  /// The text in UTF-8 when its bytes, taken as Windows-1251, can only be Russian; else nothing.
  static func reading(of bytes: [UInt8]) -> [UInt8]? {
    guard !bytes.contains(0), !hasLoneCarriageReturn(bytes), !hasWordInUTF8(bytes) else {
      return nil
    }
    let text = decoded(bytes)
    return isRussian(text) ? Array(String(text).utf8) : nil
  }

  private static func hasLoneCarriageReturn(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst() + [0]).contains {
      $0 == Ascii.carriageReturn && $1 != Ascii.lineFeed
    }
  }

  /// Whether two Cyrillic letters of UTF-8 follow each other. One alone may be Windows-1251: «Сёмин».
  private static func hasWordInUTF8(_ bytes: [UInt8]) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      0xD0...0xD1 ~= bytes[index] && 0x80...0xBF ~= bytes[index + 1]
    }
    return bytes.indices.dropLast(3).contains { isLetter($0) && isLetter($0 + 2) }
  }

  /// Whether the letters are those of Russian words: none of another Slavic alphabet, no capital
  /// behind a small one, no «ъ», «ы» or «ь» at a beginning, more small letters than capitals, and of
  /// the six commonest no fewer than `leastCommon` (KOI8-R in capitals makes a quarter).
  private static func isRussian(_ text: String.UnicodeScalarView) -> Bool {
    var (small, capital, common, sign) = (0, 0, 0, 0)
    var before: Unicode.Scalar = " "
    for character in text {
      if foreign.contains(character) || cannotFollow(character, before) { return false }
      if isSmall(character) {
        small += 1
        if "оеаинт".unicodeScalars.contains(character) { common += 1 }
      } else if isCapital(character) {
        capital += 1
      } else if !character.isASCII {
        sign += 1
      }
      before = character
    }
    return small > capital && small + capital >= sign * 3
      && Double(common) >= Double(small) * leastCommon
  }

  private static func cannotFollow(_ letter: Unicode.Scalar, _ before: Unicode.Scalar) -> Bool {
    isCapital(letter)
      ? isSmall(before) : "ъ"..."ь" ~= letter && !isSmall(before) && !isCapital(before)
  }

  private static func isSmall(_ letter: Unicode.Scalar) -> Bool {
    "а"..."я" ~= letter || letter == "ё"
  }

  private static func isCapital(_ letter: Unicode.Scalar) -> Bool {
    "А"..."Я" ~= letter || letter == "Ё"
  }

  /// The share of «о», «е», «а», «и», «н» and «т» in small letters; 0.44 to 0.53 in the sample content.
  private static let leastCommon = 0.37

  private static func decoded(_ bytes: [UInt8]) -> String.UnicodeScalarView {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      switch byte {
      case 0x00..<0x80: text.append(Unicode.Scalar(byte))
      case 0x80..<0xC0: text.append(upperHalf[Int(byte) - 0x80])
      default: text.append(Unicode.Scalar(UInt16(byte) - 0xC0 + 0x0410) ?? "\u{FFFD}")
      }
    }
    return text
  }

  /// What Russian has not: the other letters of the upper half, and the byte that means nothing.
  private static let foreign = Set(
    "ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЄЇІіґєјЅѕї\u{FFFD}".unicodeScalars)

  /// The characters of the bytes 80 to BF.
  private static let upperHalf = Array(
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\
    \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї
    """.unicodeScalars)
}
