/// Writes the codes of a text and where each of them stands.
struct Folding {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let reader: CharacterReader
  private let codes: UnsafeMutablePointer<UInt8>
  private let offsets: UnsafeMutablePointer<UInt32>
  /// How many codes are written.
  private(set) var count = 0
  /// The gap that the next character closes; 0 for none.
  private var gap: UInt8 = 0
  private var tags: [Range<Int>] = []

  /// - Parameters:
  ///   - codes: room for half as many codes again as there are bytes, and two more.
  ///   - offsets: the same room.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ codes: UnsafeMutablePointer<UInt8>,
    _ offsets: UnsafeMutablePointer<UInt32>
  ) {
    self.bytes = bytes
    self.reader = CharacterReader(bytes: bytes)
    self.codes = codes
    self.offsets = offsets
  }

  /// Folds what stands outside of tags.
  mutating func foldText() { fold(0..<bytes.count, tagsApart: true) }

  /// Folds the tags that `foldText` passed over, each behind a gap.
  mutating func foldTags() {
    for tag in tags {
      gap = FoldedCode.edge
      fold(tag, tagsApart: false)
    }
  }

  private mutating func fold(_ range: Range<Int>, tagsApart: Bool) {
    Self.codesOfASCII.withUnsafeBufferPointer { ascii in
      Self.codesOfCyrillic.withUnsafeBufferPointer { cyrillic in
        guard let bytes = bytes.baseAddress, let ascii = ascii.baseAddress,
          let cyrillic = cyrillic.baseAddress
        else { return }
        let end = range.upperBound
        var index = range.lowerBound
        while index < end {
          let byte = bytes[index]
          let code = ascii[Int(byte)]
          if code > FoldedCode.edge {
            add(code, at: index)
            index += 1
          } else if code > 0 {
            if code > gap { gap = code }
            index += 1
          } else if byte & 0xFE == 0xD0, index + 1 < end,
            case let letter = cyrillic[Int(byte & 1) << 8 | Int(bytes[index + 1])], letter > 0
          {
            add(letter, at: index)
            index += 2
          } else if byte == 0x3C {
            index = tagsApart ? skipTag(at: index) : skipSign(at: index)
          } else {
            index = addCharacter(at: index)
          }
        }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ code: UInt8, at offset: Int) {
    if gap != 0 {
      // No gap stands before the first word.
      if count > 0 { write(gap, offset) }
      gap = 0
    }
    write(code, offset)
  }

  @inline(__always)
  private mutating func write(_ code: UInt8, _ offset: Int) {
    codes[count] = code
    offsets[count] = UInt32(truncatingIfNeeded: offset)
    count += 1
  }

  /// Adds a character that is written in some other way than with a Latin or a Russian letter.
  private mutating func addCharacter(at offset: Int) -> Int {
    let (scalar, end) = reader.character(at: offset)
    if scalar == Self.breve, count > 0, gap == 0, codes[count - 1] == Self.i {
      codes[count - 1] = Self.shortI
    }
    guard let code = FoldedCode.of(scalar) else { return end }
    if FoldedCode.isWord(code) { add(code, at: offset) } else { gap = max(gap, code) }
    return end
  }

  private mutating func skipSign(at offset: Int) -> Int {
    gap = FoldedCode.edge
    return offset + 1
  }

  /// Passes over a tag or a comment, which ends at the next `>` outside of quotes.
  ///
  /// What is never closed is inside to the end of the text: it is searched nevertheless.
  private mutating func skipTag(at offset: Int) -> Int {
    guard offset + 1 < bytes.count, Self.opensTag(bytes[offset + 1]) else {
      return skipSign(at: offset)
    }
    let end = tagEnd(from: offset + 1)
    tags.append(offset + 1..<end)
    if !isInline(offset + 1..<end) { gap = FoldedCode.edge }
    return end + 1
  }

  /// Where the next `>` outside of quotes stands, or the text ends.
  private func tagEnd(from start: Int) -> Int {
    guard let start = bytes.baseAddress.map({ $0 + start }) else { return bytes.count }
    let count = bytes.count - (bytes.baseAddress.map { start - $0 } ?? 0)
    var index = 0
    var quote: UInt8 = 0
    while index < count {
      let byte = start[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        break
      } else if byte == 0x22 || byte == 0x27, start[index - 1] == 0x3D {
        quote = byte
      }
      index += 1
    }
    return bytes.count - count + index
  }

  private static func opensTag(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  /// Whether the name of a tag is one that parts no word.
  private func isInline(_ tag: Range<Int>) -> Bool {
    var name: UInt64 = 0
    for byte in bytes[tag] where byte != UInt8(ascii: "/") {
      guard 0x61...0x7A ~= byte | 0x20 else { break }
      name = name << 8 | UInt64(byte | 0x20)
    }
    return Self.inlineTags.contains(name)
  }

  // MARK: Tables

  /// The codes of ASCII by byte; 0 for what has to be looked at: `<`, entities, escapes, other
  /// alphabets.
  private static let codesOfASCII: [UInt8] = (0..<256).map { byte in
    let isPlain = byte < 0x80 && !"<&%\\".utf8.contains(UInt8(byte))
    return isPlain ? FoldedCode.of(UInt32(byte)) ?? 0 : 0
  }

  /// The codes of what follows the bytes D0 and D1; 0 for what is no Russian letter.
  private static let codesOfCyrillic: [UInt8] = (0..<512).map { index in
    let scalar = 0x400 + UInt32(index >> 8) << 6 + UInt32(index & 0x3F)
    guard index & 0xC0 == 0x80, let code = FoldedCode.of(scalar) else { return 0 }
    return code >= FoldedCode.cyrillicA ? code : 0
  }

  private static let breve: UInt32 = 0x306
  private static let i = FoldedCode.cyrillicA + 8
  private static let shortI = FoldedCode.cyrillicA + 9

  /// Elements of HTML and SVG inside of which a word may go on, the bytes of each name in a number.
  private static let inlineTags = Set(
    [
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
      "ins",
      "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan",
      "u",
      "var", "wbr",
    ].map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })
}
