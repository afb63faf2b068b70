extension FoldedText {
  /// The word before an index as one reads on: in the same line, or where nothing but tags, the end of
  /// a line or the border of two cells parts the two.
  package func wordInFront(of index: Int) -> Range<Int>? {
    guard index > 1 else { return nil }
    // A tag that parts no word stands between.
    if FoldedCode.isWord(codes[index - 1]) { return name(before: index) }
    if let near = previousWord(before: index) { return near }
    return between(index - 1).map(Self.isBreak) ?? false ? word(before: index - 1) : nil
  }

  /// A word that is no longer than names are: tags may tie a whole text into one.
  private func name(before index: Int) -> Range<Int>? {
    let reach = max(0, index - longestName)..<index
    let gap = codes[reach].lastIndex { !FoldedCode.isWord($0) }
    return gap.map { $0 + 1..<index } ?? (reach.lowerBound == 0 ? reach : nil)
  }

  /// Whether a line ends in a gap between two words.
  package func endsLine(at gap: Int) -> Bool {
    between(gap)?.contains(UInt8(ascii: "\n")) ?? false
  }

  /// What is written in a gap between two words, unless the text ends there or one of them stands in a tag.
  private func between(_ gap: Int) -> ArraySlice<UInt8>? {
    guard gap > 0, gap + 1 < codes.count else { return nil }
    let start = range(of: gap - 1..<gap).upperBound
    let end = offset(of: gap + 1)
    return start <= end ? bytes[start..<end] : nil
  }

  /// Whether there are only tags, blanks, and signs that end a line of Markdown or a cell.
  private static func isBreak(_ gap: ArraySlice<UInt8>) -> Bool {
    var isInTag = false
    for byte in gap {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      default:
        if !isInTag, !signsOfBreaks.contains(byte) { return false }
      }
    }
    return true
  }

  private static let signsOfBreaks = Set(" \t\r\n\\;|\"".utf8)
}

private let longestName = 40
