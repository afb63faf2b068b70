/// A ZIP archive of parts that are not packed, for tests that need a part of their own.
enum StoredArchive {
  /// The archive (APPNOTE.TXT, 4.3).
  static func bytes(of parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let head = head(of: part)
      directory += number(0x0201_4B50, 4) + number(20, 2) + head + number(0, 2) + number(0, 2)
      directory += number(0, 2) + number(0, 4) + number(body.count, 4) + Array(part.name.utf8)
      body += number(0x0403_4B50, 4) + head + Array(part.name.utf8) + part.bytes
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
      + number(directory.count, 4) + number(body.count, 4) + number(0, 2)
    return body + directory + end
  }

  private static func head(of part: (name: String, bytes: [UInt8])) -> [UInt8] {
    let method: [UInt8] = number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 4)
    return method + number(Int(sum(of: part.bytes)), 4) + number(part.bytes.count, 4)
      + number(part.bytes.count, 4) + number(part.name.utf8.count, 2) + number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 (APPNOTE.TXT, 4.4.7).
  private static func sum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
