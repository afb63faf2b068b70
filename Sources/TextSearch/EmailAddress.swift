/// An e-mail address in a text.
package struct EmailAddress: Sendable, Hashable {
  /// In small letters.
  package let text: String
  /// The bytes it takes.
  package let range: Range<Int>

  /// Whether anybody may have an address there: a public mail service, not an organisation's own.
  package var isOfPublicService: Bool {
    guard let domain = text.split(separator: "@").last else { return false }
    return Self.services.contains(String(domain))
      || Self.families.contains { domain.hasPrefix($0 + ".") }
  }

  /// The addresses in a text.
  package static func all(in bytes: [UInt8]) -> [EmailAddress] {
    bytes.withUnsafeBufferPointer { text in
      var found: [EmailAddress] = []
      var index = 0
      while let next = nextSign(from: index, text) {
        if let sign = signLength(at: next, text),
          let email = address(around: next..<next + sign, text)
        {
          found.append(email)
          index = email.range.upperBound
        } else {
          index = next + 1
        }
      }
      return found
    }
  }

  /// The next byte that may be an at sign or begin one, sought eight bytes at a time.
  private static func nextSign(from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= raw.count {
      let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let signs = zeros(bytes ^ at) | zeros(bytes ^ percent) | zeros(bytes ^ ampersand)
      if signs != 0 { return index + signs.trailingZeroBitCount / 8 }
      index += 8
    }
    return text[index...].firstIndex { "@%&".utf8.contains($0) }
  }

  /// The high bits of the bytes that are 0, the lowest of them exactly.
  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
  }

  // Eight signs each.
  private static var at: UInt64 { 0x4040_4040_4040_4040 }
  private static var percent: UInt64 { 0x2525_2525_2525_2525 }
  private static var ampersand: UInt64 { 0x2626_2626_2626_2626 }

  /// The length of an at sign, as itself or as `%40` or `&#64;`.
  private static func signLength(at index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    switch text[index] {
    case UInt8(ascii: "@"): 1
    case UInt8(ascii: "%"): text[index...].starts(with: "%40".utf8) ? 3 : nil
    case UInt8(ascii: "&"): text[index...].starts(with: "&#64;".utf8) ? 5 : nil
    default: nil
    }
  }

  /// The address with an at sign at these bytes, as it stands or with blanks behind it or on both sides.
  static func address(
    around sign: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> EmailAddress? {
    let behind = text[sign.upperBound...].prefix { $0 == blank }.endIndex
    let before = text[..<sign.lowerBound].reversed().prefix { $0 == blank }.count
    // «в группе @mail.ru» is no address.
    if before > 0, behind == sign.upperBound { return nil }
    let nameEnd = sign.lowerBound - before
    var (start, end) = (nameEnd, behind)
    while start > 0, nameEnd - start < 64, isLocal(text[start - 1]) { start -= 1 }
    while end < text.count, end - behind < 255, isDomain(text[end]) { end += 1 }
    while end > behind, text[end - 1] == dot { end -= 1 }
    let domain = text[behind..<end]
    guard start < nameEnd, domain.contains(dot), domain.first != dot else { return nil }
    let name = String(decoding: text[start..<nameEnd], as: UTF8.self)
    return EmailAddress(
      text: "\(name)@\(String(decoding: domain, as: UTF8.self))".lowercased(), range: start..<end)
  }

  private static let blank = UInt8(ascii: " ")
  private static let dot = UInt8(ascii: ".")

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == dot || byte == UInt8(ascii: "-")
  }

  /// Domains at which anybody may have a box.
  private static let services: Set<String> = [
    "mail.ru", "bk.ru", "inbox.ru", "list.ru", "internet.ru", "vk.com", "xmail.ru", "ya.ru",
    "narod.ru", "rambler.ru", "lenta.ru", "autorambler.ru", "myrambler.ru", "ro.ru", "gmail.com",
    "googlemail.com", "icloud.com", "me.com", "mac.com", "mail.com", "proton.me", "pm.me",
    "aol.com",
    "tutanota.com", "tuta.io", "ukr.net", "i.ua", "tut.by", "mail.ua", "msn.com", "qip.ru",
    "pochta.ru",
    "nm.ru", "e-mail.ru", "hotbox.ru", "land.ru", "nextmail.ru", "fromru.com", "zmail.ru",
    "bigmir.net",
  ]
  /// Services with a domain in each country.
  private static let families = [
    "yandex", "outlook", "hotmail", "live", "yahoo", "protonmail", "gmx",
  ]
}
