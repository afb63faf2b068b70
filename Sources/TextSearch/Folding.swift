/// Writes the codes of a text and where its words start.
///
/// All bytes of all pages pass through here, so the loops over letters and over gaps hold what they
/// change in local variables, which stay in registers.
struct Folding {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let reader: CharacterReader
  /// `FoldingTable`.
  private let table: UnsafePointer<UInt8>
  private let codes: UnsafeMutablePointer<UInt8>
  private let starts: UnsafeMutablePointer<WordStart>
  /// How many codes are written.
  private(set) var count = 0
  /// How many starts are written.
  private(set) var startCount = 0
  /// The gap that the next character closes; 0 for none.
  private var gap: UInt8 = 0
  private var tags: [Range<Int>] = []
  /// What the word has that is being written, since the last gap.
  private var word = MixedWord()

  /// - Parameters:
  ///   - codes: room for half as many codes again as there are bytes, and two more.
  ///   - starts: room for as many as there are bytes.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafePointer<UInt8>,
    _ codes: UnsafeMutablePointer<UInt8>, _ starts: UnsafeMutablePointer<WordStart>
  ) {
    self.bytes = bytes
    self.reader = CharacterReader(bytes: bytes)
    self.table = table
    self.codes = codes
    self.starts = starts
  }

  /// Folds what stands outside of tags.
  mutating func foldText() {
    fold(0..<bytes.count, tagsApart: true)
    if word.isParted { endWord(before: count) }
  }

  /// Folds the tags that `foldText` passed over, each behind a gap.
  mutating func foldTags() {
    for tag in tags {
      gap = FoldedCode.edge
      fold(tag, tagsApart: false)
    }
  }

  private mutating func fold(_ range: Range<Int>, tagsApart: Bool) {
    guard let bytes = bytes.baseAddress else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let code = table[Int(byte)]
      if code > 0, code <= FoldedCode.edge {
        if code > gap { gap = code }
        index += 1
      } else if byte == 0x3C {
        index = tagsApart ? skipTag(at: index) : skipSign(at: index)
      } else {
        let end = foldWord(bytes, index..<range.upperBound)
        index = end > index ? end : addCharacter(at: index)
      }
    }
  }

  /// Folds the plain letters and digits that a range begins with, and returns where they end.
  @inline(__always)
  private mutating func foldWord(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int {
    let (table, codes) = (table, codes)
    // No gap stands before the first word.
    let first = gap != 0 && count > 0 ? count + 1 : count
    var (index, end) = (range.lowerBound, first)
    var (highestASCII, hasRussian) = (FoldedCode.blank, false)
    while index < range.upperBound {
      let byte = bytes[index]
      let code = table[Int(byte)]
      if code > FoldedCode.edge {
        codes[end] = code
        highestASCII = max(highestASCII, code)
        index &+= 1
      } else {
        guard byte & 0xFE == 0xD0, index + 1 < range.upperBound else { break }
        let letter = table[FoldingTable.place(after: byte) + Int(bytes[index + 1])]
        if letter == 0 { break }
        codes[end] = letter
        hasRussian = true
        index &+= 2
      }
      end &+= 1
    }
    if end > first {
      start(at: range.lowerBound, first, end)
      goOn(first, hasLatin: highestASCII >= FoldedCode.latinA, hasRussian: hasRussian)
    }
    return index
  }

  /// Writes the start of a word whose codes stand already, and the gap before it.
  @inline(__always)
  private mutating func start(at offset: Int, _ first: Int, _ end: Int) {
    if first > count { codes[count] = gap }
    gap = 0
    starts[startCount] = WordStart(
      index: UInt32(truncatingIfNeeded: first), offset: UInt32(truncatingIfNeeded: offset))
    startCount += 1
    count = end
  }

  /// Takes note of the letters that were just written, and reads a word as Russian that mixes the
  /// alphabets.
  @inline(__always)
  private mutating func goOn(_ first: Int, hasLatin: Bool, hasRussian: Bool) {
    if first == 0 || codes[first - 1] <= FoldedCode.edge {
      if word.isParted { endWord(before: first - 1) }
      word = MixedWord(start: first, partStart: first)
    }
    word.hasLatin = word.hasLatin || hasLatin
    word.hasRussian = word.hasRussian || hasRussian
    if word.hasLatin, word.hasRussian { readAsRussian() }
  }

  @inline(never)
  private mutating func readAsRussian() {
    readAsRussian(word.partStart..<count)
    // What goes on in the word is read by itself, or a long one would be read again for each piece.
    word.partStart = count
  }

  private mutating func readAsRussian(_ letters: Range<Int>) {
    for index in letters { codes[index] = FoldedCode.russian[Int(codes[index])] }
  }

  /// Reads a word that tags part as Russian, if a part of it is and no Latin letter is unlike Russian
  /// ones: the «O» of `O<b>бразцова</b>`, but not the id in `<b>maketov</b>у`.
  @inline(never)
  private mutating func endWord(before end: Int) {
    guard word.start < end else { return }
    let letters = word.start..<end
    let isRussian = letters.contains { codes[$0] >= FoldedCode.cyrillicA }
    let areAlike = letters.allSatisfy { !FoldedCode.isLatin(FoldedCode.russian[Int(codes[$0])]) }
    if isRussian, areAlike { readAsRussian(letters) }
  }

  /// Adds a character that is written in some other way than with a Latin or a Russian letter.
  @inline(never)
  private mutating func addCharacter(at offset: Int) -> Int {
    let (scalar, end) = reader.character(at: offset)
    if scalar == Self.breve, count > 0, gap == 0, codes[count - 1] == Self.i {
      codes[count - 1] = Self.shortI
    }
    guard let code = FoldedCode.of(scalar) else { return end }
    if FoldedCode.isWord(code) {
      let first = gap != 0 && count > 0 ? count + 1 : count
      codes[first] = code
      start(at: offset, first, first + 1)
      goOn(
        first, hasLatin: FoldedCode.isLatin(code), hasRussian: code >= FoldedCode.cyrillicA)
    } else {
      gap = max(gap, code)
    }
    return end
  }

  private mutating func skipSign(at offset: Int) -> Int {
    gap = FoldedCode.edge
    return offset + 1
  }

  /// Passes over a tag or a comment, which ends at the next `>` outside of quotes.
  ///
  /// What is never closed is inside to the end of the text: it is searched nevertheless.
  @inline(never)
  private mutating func skipTag(at offset: Int) -> Int {
    guard offset + 1 < bytes.count, Self.opensTag(bytes[offset + 1]) else {
      return skipSign(at: offset)
    }
    let end = tagEnd(from: offset + 1)
    tags.append(offset + 1..<end)
    if isInline(offset + 1..<end) { word.part(at: count) } else { gap = FoldedCode.edge }
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
    var index = tag.lowerBound
    while index < tag.upperBound {
      let letter = bytes[index] | 0x20
      if 0x61...0x7A ~= letter {
        name = name << 8 | UInt64(letter)
      } else if bytes[index] != UInt8(ascii: "/") {
        break
      }
      index &+= 1
    }
    return InlineTag.isOne(name)
  }

  /// A word that may mix alphabets.
  private struct MixedWord {
    /// The first code.
    var start = 0
    /// The first code of its last part, the one behind the last tag, that may still be Latin.
    var partStart = 0
    /// Whether the last part has letters of the alphabet.
    var hasLatin = false
    var hasRussian = false
    /// Whether a tag has stood in the word or behind it.
    var isParted = false

    /// Begins the next part, behind a tag.
    mutating func part(at code: Int) {
      (partStart, hasLatin, hasRussian, isParted) = (code, false, false, true)
    }
  }

  private static let breve: UInt32 = 0x306
  private static let i = FoldedCode.cyrillicA + 8
  private static let shortI = FoldedCode.cyrillicA + 9
}
