/// Finds the first byte that a text in UTF-8 may not hold.
enum UTF8Check {
  enum Fault: Equatable {
    /// Bytes that are no character.
    case invalid(Range<Int>)
    case null(Int)
    /// A CR that no LF follows.
    case loneCarriageReturn(Int)
  }

  /// The first fault, or nothing when the text is sound.
  static func firstFault(in bytes: [UInt8]) -> Fault? {
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      var control: Fault?
      while offset < buffer.count {
        let byte = buffer[offset]
        if byte < 0x80 {
          if byte < 0x0E, control == nil { control = controlFault(byte, at: offset, in: buffer) }
          offset += 1
          continue
        }
        let length = sequenceLength(at: offset, in: buffer)
        if length == 0 { return .invalid(offset..<offset + 1) }
        offset += length
      }
      return control
    }
  }

  private static func controlFault(
    _ byte: UInt8, at offset: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> Fault? {
    if byte == 0 { return .null(offset) }
    guard byte == Ascii.carriageReturn else { return nil }
    let isPaired = offset + 1 < buffer.count && buffer[offset + 1] == Ascii.lineFeed
    return isPaired ? nil : .loneCarriageReturn(offset)
  }

  /// The length of the well-formed sequence of two to four bytes, or 0.
  ///
  /// Source: the Unicode Standard, table 3-7.
  private static func sequenceLength(at offset: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch buffer[offset] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= buffer.count, second ~= buffer[offset + 1] else { return 0 }
    for index in offset + 2..<max(offset + length, offset + 2)
    where !(0x80...0xBF ~= buffer[index]) { return 0 }
    return length
  }
}
