extension DigitRun {
  /// Whether a few digits are written as a telephone without the code of its area: behind a word that
  /// says so, or in pairs, and no date.
  func isTelephone(_ stretch: ArraySlice<DigitGroup>, in text: FoldedText) -> Bool {
    if isTied(stretch, in: text) { return false }
    if Self.isNamed(stretch, by: telephoneWords, in: text) { return true }
    guard layouts.contains(stretch.map(\.count)), !isDate(stretch) else { return false }
    if text.isHyphenated(Self.indices(of: stretch)) { return true }
    // Numbers side by side, as in a row of a table, are many more, or further apart.
    return stretch.count == groups.count
      && stretch.dropFirst().allSatisfy { group in
        isNear(group.indices.lowerBound, in: text)
      }
  }

  /// Whether one blank, or a hyphen, parts a digit from the one before.
  private func isNear(_ index: Int, in text: FoldedText) -> Bool {
    if text.isHyphenated(index - 2..<index + 1) { return true }
    let gap = text.range(of: index - 2..<index - 1).upperBound..<text.offset(of: index)
    return text.codes[index - 1] == FoldedCode.blank
      && blanks.contains { text.bytes[gap].elementsEqual($0) }
  }

  /// A day, a month and a year of two digits: «12-05-21».
  private func isDate(_ stretch: ArraySlice<DigitGroup>) -> Bool {
    let values = stretch.map(\.value)
    return stretch.allSatisfy { $0.count == 2 } && 1...31 ~= values[0] && 1...12 ~= values[1]
  }
}

private let telephoneWords = ["тел", "звон"].map(FoldedText.codes)
/// «2-14-57», «22-14-57», «222-14-57».
private let layouts = [[1, 2, 2], [2, 2, 2], [3, 2, 2]]
private let blanks = [" ", "\u{A0}", "\u{202F}", "&nbsp;"].map { Array($0.utf8) }
