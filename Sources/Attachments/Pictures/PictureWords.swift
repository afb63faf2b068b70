/// Words in pictures, whose encoding is seldom told.
enum PictureWords {
  /// The words as UTF-8, or as Windows-1251 where they are none; zeros at the end go.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let words = bytes.prefix { $0 != 0 }
    if let text = String(validating: words, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(words.map(windowsCyrillic)))
  }

  /// The letters of Windows-1251; its other signs are not needed to find a name.
  private static func windowsCyrillic(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0xC0...: Unicode.Scalar(UInt32(0x0410) + UInt32(byte) - 0xC0) ?? " "
    case 0xA8: "Ё"
    case 0xB8: "ё"
    case 0x80...: " "
    default: Unicode.Scalar(byte)
    }
  }
}
