import CEXIF

/// One entry of EXIF, its bytes copied.
struct EXIFEntry {
  private let tag: UInt32
  private let format: ExifFormat
  private let bytes: [UInt8]

  init(_ entry: ExifEntry) {
    tag = entry.tag.rawValue
    format = entry.format
    bytes = entry.data.map { Array(UnsafeBufferPointer(start: $0, count: Int(entry.size))) } ?? []
  }

  /// Whether it is a latitude or a longitude, of the camera or of what it looks at, and not zero:
  /// cameras without a fix write zeros (CIPA DC-008, 4.6.6).
  func isCoordinate(_ order: ExifByteOrder) -> Bool {
    guard [2, 4, 20, 22].contains(tag), format == EXIF_FORMAT_RATIONAL else { return false }
    return stride(from: 0, to: bytes.count - 7, by: 8).contains { start in
      let ratio = bytes[start..<start + 8].withUnsafeBufferPointer {
        exif_get_rational($0.baseAddress, order)
      }
      return ratio.numerator != 0 && ratio.denominator != 0
    }
  }

  /// Its words; empty when it holds none.
  var words: String {
    if Self.windowsTags.contains(tag) {
      return String(decoding: Self.units(bytes, lowFirst: true), as: UTF16.self)
    }
    if tag == Self.userComment { return Self.comment(bytes) }
    return format == EXIF_FORMAT_ASCII ? PictureWords.decoded(bytes[...]) : ""
  }

  /// Where it stands, for a person.
  var place: String { "сведения о снимке" + (Self.names[tag].map { ", \($0)" } ?? "") }

  /// The first eight bytes tell the encoding (CIPA DC-008, 4.6.5, UserComment).
  private static func comment(_ bytes: [UInt8]) -> String {
    let words = bytes.dropFirst(8)
    guard bytes.starts(with: "UNICODE\0".utf8) else { return PictureWords.decoded(words) }
    // The specification leaves the order of the bytes open: that which gives letters is right.
    let readings = [true, false].map {
      String(decoding: units(Array(words), lowFirst: $0), as: UTF16.self)
    }
    return readings.max { letters($0) < letters($1) } ?? ""
  }

  private static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { $0.value < 0x500 }
  }

  private static func units(_ bytes: [UInt8], lowFirst: Bool) -> [UInt16] {
    stride(from: 0, to: bytes.count - 1, by: 2).map { start in
      let (first, second) = (UInt16(bytes[start]), UInt16(bytes[start + 1]))
      return lowFirst ? first | second << 8 : first << 8 | second
    }.filter { $0 != 0 }
  }

  private static let userComment: UInt32 = 0x9286
  /// Those that Windows Explorer writes, in UTF-16.
  private static let windowsTags: ClosedRange<UInt32> = 0x9C9B...0x9C9F

  private static let names: [UInt32: String] = [
    0x010E: "описание", 0x013B: "автор", 0x8298: "авторские права", userComment: "примечание",
    0x9C9B: "название", 0x9C9C: "примечание", 0x9C9D: "автор", 0x9C9E: "ключевые слова",
    0x9C9F: "тема", 0xA430: "владелец камеры", 0xA431: "номер камеры",
  ]
}
