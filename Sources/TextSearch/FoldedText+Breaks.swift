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

  /// Whether a block ends in one of the gaps of a stretch: a tag that is no inline markup stands there,
  /// or an empty line.
  ///
  /// - Parameter besidesCells: whether the borders of cells in a row are none.
  func hasBorder(in stretch: Range<Int>, besidesCells: Bool = false) -> Bool {
    stretch.contains { index in
      guard !FoldedCode.isWord(codes[index]), let gap = between(index) else { return false }
      return gap.count { $0 == UInt8(ascii: "\n") } > 1
        || Self.tags(in: gap).contains {
          !InlineTag.isOne($0) && !(besidesCells && Self.cellTags.contains($0))
        }
    }
  }

  /// The names of the tags that begin or end in a gap, each as `InlineTag` takes it.
  private static func tags(in gap: ArraySlice<UInt8>) -> [UInt64] {
    gap.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst().map {
      tag in
      tag.drop { $0 == UInt8(ascii: "/") }.prefix { 0x61...0x7A ~= $0 | 0x20 }.prefix(8)
        .reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    }
  }

  private static let cellTags = Set(
    ["td", "th", "dt", "dd"].map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })

  /// Whether a bracket stands in a gap between two words.
  package func hasBracket(in gap: Int) -> Bool {
    guard codes.indices.contains(gap), codes[gap] == FoldedCode.joint else { return false }
    return between(gap)?.contains { "()".utf8.contains($0) } ?? false
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
