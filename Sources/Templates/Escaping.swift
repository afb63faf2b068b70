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
    append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}

/// The first byte from `start` that must be escaped; sixteen bytes are looked at in one step.
private func indexOfSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard let base = bytes.baseAddress else { return nil }
  var index = start
  while index + 16 <= bytes.count {
    let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
    let ampersands = block & 0xFE .== 0x26  // & and '
    let angles = block & 0xFD .== 0x3C  // < and >
    let quotes = block .== 0x22
    if any(ampersands .| angles .| quotes) { break }
    index += 16
  }
  while index < bytes.count {
    if isSpecial(bytes[index]) { return index }
    index += 1
  }
  return nil
}

private func isSpecial(_ byte: UInt8) -> Bool {
  // A bit for each of " & ' < >, all of them below 64.
  let specials: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
  return byte < 64 && specials >> UInt64(byte) & 1 == 1
}
