extension FoldedText {
  /// Whether «№» stands before the word that begins at a code, with no more than blanks between.
  package func isNumbered(at index: Int) -> Bool {
    var words = bytes[..<offset(of: index)]
    while let blank = Self.blanks.first(where: { words.suffix($0.count).elementsEqual($0) }) {
      words = words.dropLast(blank.count)
    }
    return words.suffix(Self.sign.count).elementsEqual(Self.sign)
  }

  private static let sign = Array("№".utf8)
  private static let blanks = [" ", "\u{A0}", "\u{202F}", "&nbsp;"].map { Array($0.utf8) }
}
