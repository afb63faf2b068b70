/// A text as it is searched: letters without case, digits, and what stands between them, each with
/// the way back to its bytes.
///
/// The same words give the same codes however they are written: «ё» as «е», letters as entities
/// (`&#1048;`), as `%XX` of an address or as `\u0418` of JSON; soft hyphens, zero-width characters and
/// stress marks are nothing, and any run of blanks and signs is one gap. A tag of inline markup
/// parts no word, every other tag does. What stands inside of tags and comments comes after the text.
package struct FoldedText: Sendable {
  /// UTF-8; what is not is read byte by byte.
  package let bytes: [UInt8]
  /// What is to be read, in the alphabet of `FoldedCode`.
  package private(set) var codes: [UInt8] = []
  /// How many of the codes are text; the rest stood inside of tags.
  package private(set) var textCount = 0
  /// In the order of the codes.
  private(set) var starts: [WordStart] = []

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // No code is made of less than a byte, but for the gap before each tag, which takes two at least.
    let room = bytes.count + bytes.count / 2 + 2
    var folded = (text: 0, count: 0, starts: 0)
    codes = [UInt8](unsafeUninitializedCapacity: room) { codes, codesCount in
      starts = [WordStart](unsafeUninitializedCapacity: bytes.count) { starts, startsCount in
        folded = Self.fold(bytes, into: codes.baseAddress, starts.baseAddress)
        startsCount = folded.starts
      }
      codesCount = folded.count
    }
    textCount = folded.text
  }

  /// How many codes are text, how many there are, and how many starts.
  private static func fold(
    _ bytes: [UInt8], into codes: UnsafeMutablePointer<UInt8>?,
    _ starts: UnsafeMutablePointer<WordStart>?
  ) -> (text: Int, count: Int, starts: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      FoldingTable.codes.withUnsafeBufferPointer { table in
        guard let codes, let starts, let table = table.baseAddress else { return (0, 0, 0) }
        var folding = Folding(bytes, table, codes, starts)
        folding.foldText()
        let text = folding.count
        folding.foldTags()
        return (text, folding.count, folding.startCount)
      }
    }
  }

  /// Where a code was written; a gap, where the word behind it begins.
  package func offset(of index: Int) -> Int {
    let letter = FoldedCode.isWord(codes[index]) ? index : index + 1
    let start = starts[firstStart(after: letter) - 1]
    var offset = Int(start.offset)
    // Between two starts stand plain letters of one byte or two.
    for _ in Int(start.index)..<letter { offset += bytes[offset] < 0x80 ? 1 : 2 }
    return offset
  }

  /// The place, among the starts, of the first one behind a code.
  private func firstStart(after index: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].index > index { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Where codes were written, from the first to the end of the last.
  package func range(of indices: Range<Int>) -> Range<Int> {
    guard let last = indices.last else { return 0..<0 }
    let start = offset(of: indices.lowerBound)
    return start..<max(start, endOffset(of: last))
  }

  /// Whether a word begins at a code: a gap stands before it, or a tag.
  package func beginsWord(at index: Int) -> Bool {
    guard index > 0, FoldedCode.isWord(codes[index - 1]) else { return true }
    guard let offset = start(at: index) else { return false }
    return offset > 0 && bytes[offset - 1] == UInt8(ascii: ">")
  }

  /// Whether a word ends before a code: a gap follows, or a tag.
  package func endsWord(before index: Int) -> Bool {
    guard index < codes.count, index > 0, FoldedCode.isWord(codes[index]) else { return true }
    guard start(at: index) != nil else { return false }
    let end = endOffset(of: index - 1)
    return end < bytes.count && bytes[end] == UInt8(ascii: "<")
  }

  /// Whether a number goes on where letters end, as the mark of a footnote does.
  func endsLetters(before index: Int) -> Bool {
    FoldedCode.isDigit(codes[index]) && FoldedCode.isLetter(codes[index - 1])
  }

  /// Where the start at a code was written; nothing if a plain letter goes on there.
  private func start(at index: Int) -> Int? {
    let last = firstStart(after: index) - 1
    return last >= 0 && starts[last].index == index ? Int(starts[last].offset) : nil
  }

  /// Where the character of a code ends.
  private func endOffset(of index: Int) -> Int {
    bytes.withUnsafeBufferPointer {
      CharacterReader(bytes: $0).character(at: offset(of: index)).end
    }
  }
}

extension FoldedText {
  /// The codes of words that are sought, without gaps at their ends.
  package static func codes(of words: String) -> [UInt8] {
    let folded = FoldedText(Array(words.utf8))
    return Array(folded.codes[..<folded.textCount])
  }

  /// What codes say, in small letters; gaps are blanks.
  package static func words(of codes: some Sequence<UInt8>) -> String {
    String(String.UnicodeScalarView(codes.map(FoldedCode.scalar)))
  }
}

extension FoldedText {
  /// Whether the letter of a code is a capital.
  package func isCapital(at index: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      switch CharacterReader(bytes: bytes).character(at: offset(of: index)).scalar {
      case 0x41...0x5A, 0x401, 0x410...0x42F: true
      default: false
      }
    }
  }

  /// Whether a word of several letters begins with two capitals.
  package func isShouted(_ word: Range<Int>) -> Bool {
    word.count > 1 && isCapital(at: word.lowerBound) && isCapital(at: word.lowerBound + 1)
  }

  /// The codes of the word that begins or goes on at an index.
  package func word(from index: Int) -> Range<Int> {
    var end = index
    while end < codes.count, FoldedCode.isWord(codes[end]) { end += 1 }
    return index..<end
  }

  /// The codes of the word that ends before an index.
  package func word(before index: Int) -> Range<Int> {
    var start = index
    while start > 0, FoldedCode.isWord(codes[start - 1]) { start -= 1 }
    return start..<index
  }

  /// The word after an index, unless more than a blank, a dot or a hyphen parts them.
  package func nextWord(after index: Int) -> Range<Int>? {
    guard index < codes.count, codes[index] < FoldedCode.edge else { return nil }
    return word(from: index + 1)
  }

  /// The word before an index, unless more than a blank, a dot or a hyphen parts them.
  package func previousWord(before index: Int) -> Range<Int>? {
    guard index > 1, codes[index - 1] < FoldedCode.edge else { return nil }
    return word(before: index - 1)
  }

  /// The byte after a code's character; nothing at the end.
  package func byte(after index: Int) -> UInt8? {
    let end = range(of: index..<index + 1).upperBound
    return end < bytes.count ? bytes[end] : nil
  }

  /// Whether a sentence, a heading, a cell or a value begins at a code.
  package func beginsSentence(at index: Int) -> Bool {
    guard index > 0, index != textCount else { return true }
    let offset = offset(of: index)
    let words = bytes[..<offset].lastIndex { $0 > UInt8(ascii: " ") } ?? -1
    if bytes[(words + 1)..<offset].count(where: { $0 == UInt8(ascii: "\n") }) > 1 { return true }
    let sign = words < 0 ? nil : bytes[words]
    return switch codes[index - 1] {
    case FoldedCode.edge: sign.map { !",;".utf8.contains($0) } ?? true
    case FoldedCode.joint: sign == UInt8(ascii: ".")
    default: false
    }
  }
}
