/// Turns indexes that count code points into offsets that count bytes, in one pass over the text as
/// long as the indexes grow, and back a little where they do not.
struct CodePointCursor {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var index = 0
  private var offset: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    self.offset = range.lowerBound
  }

  /// The offset of the first byte of the code point with this index, counted from the range's start.
  mutating func offset(of wanted: Int) -> Int {
    while index < wanted, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, isContinuation(offset) { offset += 1 }
      index += 1
    }
    while index > wanted, offset > range.lowerBound {
      offset -= 1
      while offset > range.lowerBound, isContinuation(offset) { offset -= 1 }
      index -= 1
    }
    return offset
  }

  private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}
