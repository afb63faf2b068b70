import TextSearch

/// A long sentence of somebody, of which every quote is sought.
///
/// Method: parts of four words side by side are sought, one of which lies whole in any quote of seven
/// words or more; where one stands, the words on both sides are compared. So the automaton grows with
/// the sentence and not with the number of its quotes.
struct Sentence {
  /// In the alphabet of `FoldedCode`, without gaps at its ends.
  let codes: [UInt8]
  /// The codes of each word.
  let words: [Range<Int>]

  /// Fewer words may stand in anybody's sentence, and are no quote.
  static let shortestQuote = 8

  init(_ codes: [UInt8]) {
    let words = codes.split { !FoldedCode.isWord($0) }.map { $0.startIndex..<$0.endIndex }
    self.words = words
    self.codes = Array(codes[..<(words.last?.upperBound ?? 0)])
  }

  /// The codes of four words each; what is left at the end lies in no quote without the part before.
  var parts: [Range<Int>] {
    stride(from: 0, through: words.count - Self.wordsOfPart, by: Self.wordsOfPart).map {
      words[$0].lowerBound..<words[$0 + Self.wordsOfPart - 1].upperBound
    }
  }

  /// The codes of a text that repeat the sentence around one of its parts, if they are a quote.
  func quote(around found: Range<Int>, of part: Range<Int>, in text: FoldedText) -> Range<Int>? {
    let before = words.prefix { $0.upperBound <= part.lowerBound }.reversed().prefix {
      isRepeated($0, by: $0.lowerBound - part.lowerBound + found.lowerBound, in: text)
    }
    let after = words.drop { $0.lowerBound < part.upperBound }.prefix {
      isRepeated($0, by: $0.lowerBound - part.upperBound + found.upperBound, in: text)
    }
    let count = before.count + Self.wordsOfPart + after.count
    let isEnd = (after.last?.upperBound ?? part.upperBound) == codes.count
    guard count >= (isEnd ? Self.shortestEnd : Self.shortestQuote) else { return nil }
    let start = (before.last?.lowerBound ?? part.lowerBound) - part.lowerBound
    let end = (after.last?.upperBound ?? part.upperBound) - part.upperBound
    return found.lowerBound + start..<found.upperBound + end
  }

  /// Whether a text has a word at an index.
  private func isRepeated(_ word: Range<Int>, by index: Int, in text: FoldedText) -> Bool {
    guard index >= 0, index + word.count <= text.codes.count else { return false }
    return text.codes[index..<index + word.count].elementsEqual(codes[word])
      && text.beginsWord(at: index) && text.endsWord(before: index + word.count)
  }

  private static let wordsOfPart = 4
  /// The end of a sentence tells more than its middle.
  private static let shortestEnd = 6
}
