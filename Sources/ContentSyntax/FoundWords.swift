import Diagnostics

/// A stretch of the words of a leaf.
enum FoundWords {
  /// As they stand in the file.
  case words(Range<Int>)
  /// Written in another way: `&amp;`.
  case written([UInt8], Range<Int>)
  /// The end of a line.
  case blank
  /// Code, a bare address, raw HTML, or the edge of a picture's description.
  case opaque
}

extension PlacedText {
  /// Adds a stretch of a leaf.
  mutating func append(_ found: FoundWords) {
    switch found {
    case .words(let range): append(range)
    case .written(let words, let range): append(words, within: range)
    case .blank: append(sign: Ascii.space)
    case .opaque: append(sign: Self.opaque)
    }
  }
}
