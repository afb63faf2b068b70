/// Reads a file of chunks front to back; nothing past its end.
struct ByteCursor {
  private let bytes: ArraySlice<UInt8>
  private(set) var offset: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  var isAtEnd: Bool { offset >= bytes.endIndex }

  /// What was not taken.
  var rest: ArraySlice<UInt8> { bytes[offset...] }

  mutating func byte() -> UInt8? { take(1)?.first }

  /// A number with its highest byte first.
  mutating func bigEndian(_ count: Int) -> Int? {
    take(count).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }

  /// A number with its lowest byte first.
  mutating func littleEndian(_ count: Int) -> Int? {
    take(count).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  /// The next bytes; nothing when there are not so many.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.endIndex - offset else { return nil }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// Goes past what follows if it is there.
  mutating func skip(_ words: String) -> Bool {
    guard rest.starts(with: words.utf8) else { return false }
    offset += words.utf8.count
    return true
  }

  /// Goes to the next such byte, or to the end.
  mutating func skip(to byte: UInt8) { offset = rest.firstIndex(of: byte) ?? bytes.endIndex }
}
