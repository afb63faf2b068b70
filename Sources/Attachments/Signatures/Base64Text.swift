/// Bytes written as letters (RFC 4648, 4).
enum Base64Text {
  /// The bytes of each part of a text: the lines between those that begin with dashes (RFC 7468), or all
  /// of it where there are none. Other characters are passed over.
  static func parts(of text: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var lines: [ArraySlice<UInt8>] = []
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if line.first != UInt8(ascii: "-") {
        lines.append(line)
      } else if !lines.isEmpty {
        parts.append(bytes(of: lines.joined()))
        lines = []
      }
    }
    return lines.isEmpty ? parts : parts + [bytes(of: lines.joined())]
  }

  private static func bytes(of letters: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for letter in letters {
      guard let digit = digit(letter) else { continue }
      bits = bits << 6 | UInt32(digit)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func digit(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x41...0x5A: letter - 0x41
    case 0x61...0x7A: letter - 0x61 + 26
    case 0x30...0x39: letter - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
