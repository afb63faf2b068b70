import Diagnostics

/// A text as libyaml gets it, and the way back from its places to the file's.
///
/// libyaml takes U+0085, U+2028 and U+2029 for line ends, which no editor does; they are covered by
/// private-use characters while it reads. Every change puts one code point for one, so that libyaml's
/// indexes, which count code points, fit the file.
struct YAMLText {
  let source: SourceText
  /// The part of the file that is read.
  let range: Range<Int>
  /// That part, covered and repaired.
  let bytes: [UInt8]
  private let isCovered: Bool

  init(_ source: SourceText, _ range: Range<Int>, repairs: [YAMLRepair]) {
    self.source = source
    self.range = range
    var bytes = Array(source.bytes[range])
    for repair in repairs.sorted(by: { $0.offset > $1.offset }) {
      let start = repair.offset - range.lowerBound
      var end = start + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      bytes.replaceSubrange(start..<end, with: [repair.replacement])
    }
    let covered = Self.covered(bytes)
    self.bytes = covered ?? bytes
    self.isCovered = covered != nil
  }

  /// How many code points stand before a byte of `bytes`, which are as many as in the file; bytes are
  /// not, since a character and what stands for it may differ in length.
  func codePoints(before offset: Int) -> Int {
    bytes[..<min(max(offset, 0), bytes.count)].count { $0 & 0xC0 != 0x80 }
  }

  /// The text of a scalar with the covered characters back in place.
  func uncovered(_ scalar: String) -> String {
    guard isCovered else { return scalar }
    var text = String.UnicodeScalarView()
    for character in scalar.unicodeScalars {
      let pair = Self.covers.first { $0.cover == character }
      text.append(pair?.original ?? character)
    }
    return String(text)
  }

  private static let covers: [(original: Unicode.Scalar, cover: Unicode.Scalar)] = [
    ("\u{85}", "\u{F8D0}"), ("\u{2028}", "\u{F8D1}"), ("\u{2029}", "\u{F8D2}"),
  ]

  private static func covered(_ bytes: [UInt8]) -> [UInt8]? {
    guard hasSeparator(bytes) else { return nil }
    var text = String.UnicodeScalarView()
    for character in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if covers.contains(where: { $0.cover == character }) { return nil }
      let pair = covers.first { $0.original == character }
      text.append(pair?.cover ?? character)
    }
    return Array(String(text).utf8)
  }

  private static func hasSeparator(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices.dropFirst()
      where buffer[index] & 0xFE == 0xA8 || buffer[index] == 0x85 {
        if buffer[index] == 0x85, buffer[index - 1] == 0xC2 { return true }
        if index > 1, buffer[index - 1] == 0x80, buffer[index - 2] == 0xE2 { return true }
      }
      return false
    }
  }
}
