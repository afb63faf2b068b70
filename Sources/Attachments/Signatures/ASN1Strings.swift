/// All strings of a text in ASN.1, such as a signature with its certificates, in the order in which
/// they stand.
///
/// Nothing is asked of the structure but that values stand in values, so strings of every version and
/// extension are found; what an octet string holds is looked into where it is such a text itself.
/// Both encodings of X.690 are read, DER and BER. No tree is built: memory does not grow with the
/// number of values, but for the strings, which `ReadingLimits.entries` bounds.
struct ASN1Strings {
  /// A string, with the object identifier that stands before it in the same sequence: the type of an
  /// attribute of a name (RFC 5280, 4.1.2.4).
  struct Found {
    /// As its bytes stand in the text.
    let type: [UInt8]
    let words: String
  }

  private(set) var found: [Found] = []
  /// Whether there are more than the limits allow.
  private(set) var isCut = false
  private let bytes: [UInt8]
  private let deepest: Int
  private let most: Int

  /// - Parameter bytes: one value; what follows it is padding.
  /// - Returns: nothing when they are no such text, or deeper than the limits allow.
  init?(_ bytes: [UInt8], _ limits: ReadingLimits) {
    self.bytes = bytes
    deepest = limits.depth
    most = limits.entries
    guard let whole = ASN1Element(bytes, in: 0..<bytes.count),
      read(whole, type: [], depth: 0) != nil
    else { return nil }
  }

  /// Reads the values of a range, and returns where they end: at the range's end, or behind a mark.
  private mutating func readAll(in range: Range<Int>, untilMark: Bool, depth: Int) -> Int? {
    guard depth < deepest else { return nil }
    var index = range.lowerBound
    var type: [UInt8] = []
    while index < range.upperBound {
      guard let element = ASN1Element(bytes, in: index..<range.upperBound) else { return nil }
      if untilMark, element.isMark { return element.content.upperBound }
      guard let end = read(element, type: type, depth: depth) else { return nil }
      if case .objectIdentifier = element.kind { type = Array(bytes[element.content]) }
      index = end
    }
    return untilMark ? nil : index
  }

  /// Reads a value, and returns where it ends; nothing when what is in it cannot be read.
  private mutating func read(_ element: ASN1Element, type: [UInt8], depth: Int) -> Int? {
    if element.isConstructed {
      return readAll(in: element.content, untilMark: element.isUntilMark, depth: depth + 1)
    }
    switch element.kind {
    case .octets: readOctets(element.content, depth: depth)
    case .string(let kind): add(kind.text(of: bytes[element.content]), type)
    case .contextual: addIfText(element.content)
    case .objectIdentifier, .other: break
    }
    return element.content.upperBound
  }

  private mutating func readOctets(_ content: Range<Int>, depth: Int) {
    let count = found.count
    if readAll(in: content, untilMark: false, depth: depth + 1) == nil {
      found.removeLast(found.count - count)
    }
  }

  private mutating func addIfText(_ content: Range<Int>) {
    guard let words = String(validating: bytes[content], as: UTF8.self),
      words.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return }
    add(words, [])
  }

  private mutating func add(_ words: String, _ type: [UInt8]) {
    if words.isEmpty { return }
    if found.count < most { found.append(Found(type: type, words: words)) } else { isCut = true }
  }
}
