package import TextEdits

extension PlacedText {
  /// The edit of the file that puts other words in place of these; nothing where the file writes
  /// them in another way.
  package func edit(_ range: Range<Int>, with words: String) -> TextEdit? {
    let place = span(range).range
    guard !range.isEmpty, source.bytes[place].elementsEqual(bytes[range]) else { return nil }
    return TextEdit(place, with: words)
  }
}
