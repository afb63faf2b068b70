/// The beginning of one value as ITU-T X.690 encodes it: what it is and where its content stands.
struct ASN1Element {
  /// What the reader of strings tells apart (X.680, 8.6).
  enum Kind {
    case octets
    case objectIdentifier
    case string(ASN1StringKind)
    /// A value whose type only its place tells, such as the forms of a name (RFC 5280, 4.2.1.6).
    case contextual
    case other
  }

  let kind: Kind
  let isConstructed: Bool
  /// Where the content stands; without an upper bound of its own where only a mark ends it.
  let content: Range<Int>
  /// Whether the two zeros that end its content are to be looked for (X.690, 8.1.3.6).
  let isUntilMark: Bool
  /// Whether it is such a mark itself.
  let isMark: Bool

  /// The value that begins at a lower bound; nothing when there is none, or it goes beyond the upper.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    guard range.count >= 2 else { return nil }
    let first = bytes[range.lowerBound]
    guard let length = Self.afterTag(bytes, in: range), length < range.upperBound,
      let size = Self.size(bytes, in: length..<range.upperBound)
    else { return nil }
    kind = Self.kind(first)
    isConstructed = first & 0x20 != 0
    isUntilMark = size.count == nil
    let end = size.count.map { size.end + $0 } ?? range.upperBound
    guard end <= range.upperBound, isConstructed || !isUntilMark else { return nil }
    content = size.end..<end
    isMark = first == 0 && content.isEmpty
  }

  /// Where the length stands: behind one byte, or behind the long form of a tag.
  private static func afterTag(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    let start = range.lowerBound + 1
    guard bytes[range.lowerBound] & 0x1F == 0x1F else { return start }
    return bytes[start..<range.upperBound].firstIndex { $0 < 0x80 }.map { $0 + 1 }
  }

  /// The length, nothing for one that a mark tells, and where it ends.
  private static func size(_ bytes: [UInt8], in range: Range<Int>) -> (count: Int?, end: Int)? {
    let first = bytes[range.lowerBound]
    let start = range.lowerBound + 1
    if first < 0x80 { return (Int(first), start) }
    let digits = Int(first & 0x7F)
    guard digits <= 4, start + digits <= range.upperBound else { return nil }
    if digits == 0 { return (nil, start) }
    return (bytes[start..<start + digits].reduce(0) { $0 << 8 | Int($1) }, start + digits)
  }

  private static func kind(_ tag: UInt8) -> Kind {
    if tag & 0xC0 == 0x80 { return .contextual }
    guard tag & 0xC0 == 0 else { return .other }
    switch tag & 0x1F {
    case 4: return .octets
    case 6: return .objectIdentifier
    case let number: return ASN1StringKind(tag: number).map(Kind.string) ?? .other
    }
  }
}
