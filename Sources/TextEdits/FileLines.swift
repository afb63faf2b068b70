/// The lines of a text.
struct FileLines {
  /// Without their line feeds; a text that ends in one has no empty line after it.
  let lines: [ArraySlice<UInt8>]
  /// Whether no line feed ends the last line.
  let isUnended: Bool

  init(_ text: [UInt8]) {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    isUnended = lines.last?.isEmpty == false
    if !isUnended { lines.removeLast() }
    self.lines = lines
  }

  /// Whether the two lines are the same with what ends them.
  func isSame(_ index: Int, as other: FileLines, _ otherIndex: Int) -> Bool {
    lines[index] == other.lines[otherIndex]
      && endsText(index) == other.endsText(otherIndex)
  }

  /// Whether the line is the last one and unended.
  func endsText(_ index: Int) -> Bool { isUnended && index == lines.count - 1 }

  /// The line as the difference shows it, with the remark that nothing ends it.
  func shown(
    _ range: Range<Int>, _ kind: ([UInt8]) -> TextDifference.Line
  ) -> [TextDifference.Line] {
    range.flatMap { index in
      [kind(Array(lines[index]))] + (endsText(index) ? [.unended] : [])
    }
  }
}
