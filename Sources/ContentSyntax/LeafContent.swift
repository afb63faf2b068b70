import CCMark
import Diagnostics

/// The text of one paragraph, heading or cell without the marks of the quotes and lists around it,
/// and the place of each of its bytes in the file.
struct LeafContent {
  private(set) var bytes: [UInt8] = []
  /// Where each line begins in `bytes`.
  private(set) var lineStarts: [Int] = []
  /// Where each line begins in the file.
  private var lineOffsets: [Int] = []
  /// Where the words begin in `bytes`, after the mark of a cell.
  private(set) var wordsStart = 0

  /// The text of a block of the document; `firstLine` is the body's first line in the file.
  init(of leaf: OpaquePointer, in source: SourceText, firstLine: Int) {
    let last = source.lineStarts.count - 1
    let first = min(firstLine + Int(cmark_node_get_start_line(leaf)) - 1, last)
    let end = min(firstLine + Int(cmark_node_get_end_line(leaf)) - 1, last)
    let quotes = Self.quotesAround(leaf)
    let isHeading = cmark_node_get_type(leaf) == CMARK_NODE_HEADING
    for line in first...max(first, end) {
      var content = source.contentOfLine(line)
      if line == first {
        let column = Int(cmark_node_get_start_column(leaf)) - 1
        content = min(content.lowerBound + column, content.upperBound)..<content.upperBound
        if isHeading {
          content = Self.withoutHeadingMarks(source, content)
        }
      } else {
        content = Self.withoutQuoteMarks(source, content, quotes)
        // libcmark lets a heading reach over the line below its underline.
        if isHeading, Self.isUnderline(source.bytes[content]) { break }
      }
      append(source, content.lowerBound..<source.contentOfLine(line).upperBound)
      bytes.append(Ascii.lineFeed)
    }
  }

  /// The text of a table's cell, which begins with the cell's mark.
  init(ofCell cell: Range<Int>, in source: SourceText) {
    lineStarts = [0]
    lineOffsets = [cell.lowerBound - 1]
    wordsStart = 1
    bytes = [BodyMark.cell] + source.bytes[cell]
  }

  /// The lines of the text without their ends.
  var lines: [Range<Int>] {
    zip(lineStarts, lineStarts.dropFirst() + [bytes.count]).map { $0..<max($0, $1 - 1) }
  }

  /// The place in the file of a range of this text.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, !bytes.isEmpty else { return 0..<0 }
    return offset(range.lowerBound)..<offset(range.upperBound - 1) + 1
  }

  private func offset(_ index: Int) -> Int {
    let index = min(index, bytes.count - 1)
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return lineOffsets[low] + index - lineStarts[low]
  }

  private mutating func append(_ source: SourceText, _ range: Range<Int>) {
    lineStarts.append(bytes.count)
    lineOffsets.append(range.lowerBound)
    bytes += source.bytes[range]
  }

  private static func quotesAround(_ leaf: OpaquePointer) -> Int {
    var (count, node) = (0, cmark_node_parent(leaf))
    while let parent = node {
      if cmark_node_get_type(parent) == CMARK_NODE_BLOCK_QUOTE { count += 1 }
      node = cmark_node_parent(parent)
    }
    return count
  }

  private static func withoutHeadingMarks(
    _ source: SourceText, _ content: Range<Int>
  ) -> Range<Int> {
    let rest = source.bytes[content].drop { $0 == Ascii.numberSign }
    guard rest.startIndex > content.lowerBound, rest.first.map(Ascii.isBlank) ?? true
    else { return content }
    return rest.drop(while: Ascii.isBlank).startIndex..<content.upperBound
  }

  private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.filter { !Ascii.isBlank($0) }
    guard let sign = words.first, sign == Ascii.hyphen || sign == UInt8(ascii: "=")
    else { return false }
    return words.allSatisfy { $0 == sign }
  }

  private static func withoutQuoteMarks(
    _ source: SourceText, _ content: Range<Int>, _ quotes: Int
  ) -> Range<Int> {
    var rest = source.bytes[content].drop(while: Ascii.isBlank)
    for _ in 0..<quotes where rest.first == Ascii.greater {
      rest = rest.dropFirst().drop(while: Ascii.isBlank)
    }
    return rest.startIndex..<content.upperBound
  }
}
