package import Diagnostics

extension PlacedText {
  /// Adds the words of a scalar as a block of its own, each where it is written; words that an
  /// escape writes in another way stand somewhere in the scalar.
  package mutating func append(scalar words: String, at span: SourceSpan) {
    var scalar = ScalarWords(Array(words.utf8), at: span)
    scalar.write(to: &self)
    endBlock()
  }
}

/// Walks the text of a scalar and its source side by side.
private struct ScalarWords {
  private let words: [UInt8]
  private let source: SourceText
  private let range: Range<Int>
  /// The quote around the scalar.
  private let quote: UInt8?
  private var cursor: Int

  init(_ words: [UInt8], at span: SourceSpan) {
    self.words = words
    self.source = span.source
    self.range = span.range
    let first = span.range.isEmpty ? nil : span.source.bytes[span.range.lowerBound]
    quote = first == Ascii.doubleQuote || first == Ascii.singleQuote ? first : nil
    cursor = span.range.lowerBound + (quote == nil ? 0 : 1)
    if first == Ascii.bar || first == Ascii.greater {
      let line = span.source.bytes[span.range].firstIndex(of: Ascii.lineFeed)
      cursor = line ?? span.range.upperBound
    }
  }

  mutating func write(to text: inout PlacedText) {
    if isWritten(words[...]) { return text.append(cursor..<cursor + words.count) }
    var index = 0
    while index < words.count {
      if Ascii.isWhitespace(words[index]) {
        text.append(sign: words[index])
        index += 1
        continue
      }
      let word = words[index...].prefix { !Ascii.isWhitespace($0) }
      skipBlanks()
      guard write(word, to: &text) else {
        return text.append(words[index...], within: range)
      }
      index = word.endIndex
    }
  }

  private func isWritten(_ word: ArraySlice<UInt8>) -> Bool {
    let end = cursor + word.count
    return end <= range.upperBound && source.bytes[cursor..<end].elementsEqual(word)
  }

  /// Whether the word stands at the cursor, as it is or with escapes that stand for one sign.
  private mutating func write(_ word: ArraySlice<UInt8>, to text: inout PlacedText) -> Bool {
    if isWritten(word) {
      text.append(cursor..<cursor + word.count)
      cursor += word.count
      return true
    }
    let start = cursor
    var places: [Int] = []
    for byte in word {
      if isEscape { cursor += 1 }
      guard self.byte(cursor) == byte else {
        cursor = start
        return false
      }
      places.append(cursor)
      cursor += 1
    }
    for place in places { text.append(place..<place + 1) }
    return true
  }

  /// Whether the byte at the cursor only makes the next one plain.
  private var isEscape: Bool {
    guard let quote, let next = byte(cursor + 1) else { return false }
    if quote == Ascii.singleQuote { return byte(cursor) == quote && next == quote }
    return byte(cursor) == Ascii.backslash
      && (next == quote || next == Ascii.backslash || next == Ascii.slash)
  }

  /// Passes over blanks, line ends and the escapes that stand for them.
  private mutating func skipBlanks() {
    while let byte = byte(cursor) {
      if Ascii.isWhitespace(byte) {
        cursor += 1
      } else if quote == Ascii.doubleQuote, byte == Ascii.backslash,
        let next = self.byte(cursor + 1), Ascii.isWhitespace(next) || "nt".utf8.contains(next)
      {
        cursor += 2
      } else {
        return
      }
    }
  }

  private func byte(_ offset: Int) -> UInt8? {
    offset < range.upperBound ? source.bytes[offset] : nil
  }
}
