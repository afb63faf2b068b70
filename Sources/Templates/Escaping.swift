extension [UInt8] {
  /// Appends words as HTML text or a quoted attribute's value: `& < > " '` become references.
  @usableFromInline
  package mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var done = 0
    while let special = indexOfSpecial(in: bytes, from: done) {
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done..<special]))
      appendReference(for: bytes[special])
      done = special + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done...]))
  }

  private mutating func appendReference(for byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append(literal: "&amp;")
    case UInt8(ascii: "<"): append(literal: "&lt;")
    case UInt8(ascii: ">"): append(literal: "&gt;")
    case UInt8(ascii: "\""): append(literal: "&quot;")
    default: append(literal: "&#39;")
    }
  }

  private mutating func append(literal: StaticString) {
    append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}

/// The first byte from `start` that must be escaped; eight bytes are looked at in one step.
private func indexOfSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
  var index = start
  while index &+ 8 <= bytes.count {
    let marks = specials(in: (base + index).loadUnaligned(as: UInt64.self).littleEndian)
    if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
    index &+= 8
  }
  guard index < bytes.count else { return nil }
  if bytes.count >= 8 {
    // The last eight bytes once more, those already seen shifted out.
    let last = (base + (bytes.count &- 8)).loadUnaligned(as: UInt64.self).littleEndian
    let marks = specials(in: last &>> UInt64((index &+ 8 &- bytes.count) &* 8))
    return marks == 0 ? nil : index &+ marks.trailingZeroBitCount / 8
  }
  return (index..<bytes.count).first { isSpecial(bytes[$0]) }
}

/// Marks the top bit of the lowest byte that must be escaped, perhaps of some above it.
@inline(__always)
private func specials(in word: UInt64) -> UInt64 {
  zeroBytes(in: word & repeated(0xFE) ^ repeated(0x26))  // & and '
    | zeroBytes(in: word & repeated(0xFD) ^ repeated(0x3C))  // < and >
    | zeroBytes(in: word ^ repeated(0x22))  // "
}

/// Marks the top bit of the lowest zero byte, perhaps of some above it, and of none when there is
/// none.
@inline(__always)
private func zeroBytes(in word: UInt64) -> UInt64 {
  (word &- repeated(0x01)) & ~word & repeated(0x80)
}

@inline(__always)
private func repeated(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

private func isSpecial(_ byte: UInt8) -> Bool {
  // A bit for each of " & ' < >, all of them below 64.
  let specials: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
  return byte < 64 && specials >> UInt64(byte) & 1 == 1
}
