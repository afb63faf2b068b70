import Diagnostics

/// The rows of a fenced table in the source.
struct MarkdownTable {
  struct Row {
    /// The whole row, without blanks around it.
    let range: Range<Int>
    let cells: [Range<Int>]
  }

  let header: Row
  let rows: [Row]

  /// The table in the given lines, or nothing when there is no row at all. A second row of dashes,
  /// which other dialects of Markdown want, is passed over.
  init?(_ lines: [Range<Int>], in source: SourceText) {
    var rows = lines.filter { !$0.isEmpty }
      .map { Row(range: $0, cells: Self.cells(in: $0, source.bytes)) }
    guard let header = rows.first else { return nil }
    rows.removeFirst()
    if let second = rows.first, Self.isRule(source.bytes[second.range]) { rows.removeFirst() }
    self.header = header
    self.rows = rows
  }

  /// Whether a row holds dashes and nothing but what marks columns.
  static func isRule(_ row: ArraySlice<UInt8>) -> Bool {
    row.contains(Ascii.hyphen)
      && row.allSatisfy {
        $0 == Ascii.hyphen || $0 == Ascii.bar || $0 == Ascii.colon || Ascii.isBlank($0)
      }
  }

  private static func cells(in row: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var bars: [Int] = []
    var index = row.lowerBound
    while index < row.upperBound {
      if bytes[index] == Ascii.bar { bars.append(index) }
      index += bytes[index] == Ascii.backslash ? 2 : 1
    }
    var start = row.lowerBound
    if bars.first == start {
      start += 1
      bars.removeFirst()
    }
    var end = row.upperBound
    if let last = bars.last, last == end - 1 {
      end = last
      bars.removeLast()
    }
    var cells: [Range<Int>] = []
    for bar in bars + [max(start, end)] {
      cells.append(trimmed(start..<bar, bytes))
      start = bar + 1
    }
    return cells
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let first = bytes[range].first, Ascii.isBlank(first) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = bytes[range].last, Ascii.isBlank(last) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}
