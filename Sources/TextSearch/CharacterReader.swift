/// Reads one character at a time in the ways in which texts of a site write it.
struct CharacterReader {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The character at an offset and where it ends; 0 for one that cannot be read.
  func character(at offset: Int) -> (scalar: UInt32, end: Int) {
    switch bytes[offset] {
    case UInt8(ascii: "&"): entity(at: offset) ?? plain(at: offset)
    case UInt8(ascii: "%"): percents(at: offset) ?? plain(at: offset)
    case UInt8(ascii: "\\"): escape(at: offset) ?? plain(at: offset)
    default: plain(at: offset)
    }
  }

  /// A character in UTF-8.
  private func plain(at offset: Int) -> (scalar: UInt32, end: Int) {
    let lead = bytes[offset]
    let length = Self.length(lead)
    guard length > 1 else { return (lead < 0x80 ? UInt32(lead) : 0, offset + 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return (0, offset + 1) }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (scalar, offset + length)
  }

  /// A character as the `%XX` of its bytes.
  private func percents(at offset: Int) -> (scalar: UInt32, end: Int)? {
    guard let lead = percent(at: offset) else { return nil }
    let length = Self.length(lead)
    guard length > 1 else { return (lead < 0x80 ? UInt32(lead) : 0, offset + 3) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length {
      guard let byte = percent(at: offset + 3 * index), byte & 0xC0 == 0x80 else {
        return (0, offset + 3)
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, offset + 3 * length)
  }

  private func percent(at offset: Int) -> UInt8? {
    guard offset + 2 < bytes.count, bytes[offset] == UInt8(ascii: "%"),
      let high = hex(bytes[offset + 1]), let low = hex(bytes[offset + 2])
    else { return nil }
    return UInt8(high << 4 | low)
  }

  /// A character as JSON and scripts escape it.
  private func escape(at offset: Int) -> (scalar: UInt32, end: Int)? {
    guard offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (0x20, offset + 2)
    case UInt8(ascii: "u"):
      guard offset + 5 < bytes.count else { return nil }
      var scalar: UInt32 = 0
      for index in offset + 2..<offset + 6 {
        guard let digit = hex(bytes[index]) else { return nil }
        scalar = scalar << 4 | digit
      }
      return (scalar, offset + 6)
    default: return nil
    }
  }

  /// A character as HTML and XML name it.
  private func entity(at offset: Int) -> (scalar: UInt32, end: Int)? {
    let end = min(offset + Self.longestEntity, bytes.count)
    guard let close = bytes[offset..<end].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[offset + 1..<close]
    guard name.first == UInt8(ascii: "#") else {
      let number = name.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (Self.entities.first { $0.name == number }?.scalar ?? 0, close + 1)
    }
    let figure = name.dropFirst()
    let isHex = figure.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = String(decoding: isHex ? figure.dropFirst() : figure, as: UTF8.self)
    return UInt32(digits, radix: isHex ? 16 : 10).map { ($0, close + 1) }
  }

  private func hex(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// How many bytes a character takes by its first byte.
  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Enough for every entity below, and for any number.
  private static let longestEntity = 12
  /// Those of the entities that are no sign; the bytes of each name in a number.
  private static let entities: [(name: UInt64, scalar: UInt32)] = [
    ("nbsp", 0xA0), ("shy", 0xAD), ("ndash", 0x2013), ("mdash", 0x2014), ("thinsp", 0x2009),
    ("ensp", 0x2002), ("emsp", 0x2003), ("zwnj", 0x200C), ("zwj", 0x200D), ("lrm", 0x200E),
    ("rlm", 0x200F), ("hyphen", 0x2010), ("dash", 0x2010), ("plus", 0x2B), ("lpar", 0x28),
    ("rpar", 0x29), ("period", 0x2E), ("Tab", 0x09), ("NewLine", 0x0A),
  ].map { name, scalar in (name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, scalar) }
}
