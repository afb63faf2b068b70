/// Recognises text in UTF-16, with a byte order mark or without.
enum UTF16Text {
  /// The code units, without the mark, when the file is UTF-16; else nothing.
  static func units(in bytes: [UInt8]) -> [UInt16]? {
    if bytes.starts(with: [0xFF, 0xFE]) { return units(bytes.dropFirst(2), highByteFirst: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return units(bytes.dropFirst(2), highByteFirst: true) }
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, sample.contains(0) else { return nil }
    if looksLikeHighBytes(sample, from: 1) { return units(bytes[...], highByteFirst: false) }
    if looksLikeHighBytes(sample, from: 0) { return units(bytes[...], highByteFirst: true) }
    return nil
  }

  /// Whether every second byte is the high byte of Latin, Cyrillic or general punctuation.
  private static func looksLikeHighBytes(_ sample: ArraySlice<UInt8>, from first: Int) -> Bool {
    let high = stride(from: first, to: sample.count, by: 2).map { sample[$0] }
    let low = stride(from: 1 - first, to: sample.count, by: 2).map { sample[$0] }
    if low.contains(0) { return false }
    let likely = high.count { $0 == 0x00 || $0 == 0x04 || $0 == 0x20 || $0 == 0x21 }
    return likely * 10 >= high.count * 9
  }

  private static func units(_ bytes: ArraySlice<UInt8>, highByteFirst: Bool) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      let (first, second) = (UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
      return highByteFirst ? first << 8 | second : second << 8 | first
    }
  }
}
