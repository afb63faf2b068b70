/// The text of one input file, and where its lines begin.
///
/// A final class that never changes, so that the thousands of spans which point into a file share
/// it. Offsets are UTF-8 bytes, from 0; positions are what a person counts, from 1.
package final class SourceText: Sendable {
  /// The file's name as the reader of a report should see it (`content/plan.yaml`).
  package let path: String
  /// The text, UTF-8, without a byte order mark.
  package let bytes: [UInt8]
  /// Whether the file is kept from the public, whose words no log may repeat.
  package let isPrivate: Bool
  /// The offset at which each line begins; a line ends at LF, or at the end of the text.
  package let lineStarts: [Int]
  /// How far the counting of columns has come at fixed strides of long lines, by offset.
  private let marks: [ColumnMark]

  package init(path: String, bytes: [UInt8], isPrivate: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isPrivate = isPrivate
    self.lineStarts = Self.lineStarts(in: bytes)
    self.marks = ColumnMark.marks(in: bytes, lineStarts: lineStarts)
  }

  /// For tests and messages: a text held in a string.
  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The span between two offsets, cut to the text's own bounds.
  package func span(_ range: Range<Int>) -> SourceSpan {
    let lower = min(max(range.lowerBound, 0), bytes.count)
    return SourceSpan(source: self, range: lower..<min(max(range.upperBound, lower), bytes.count))
  }

  /// The span of the whole line with this number (from 1), without its line end.
  package func span(ofLine line: Int) -> SourceSpan { span(rangeOfLine(line)) }

  /// The line and the column, in characters from 1, of an offset.
  package func position(at offset: Int) -> SourcePosition {
    let offset = clamped(offset)
    let mark = mark(before: offset)
    let rest = String(decoding: bytes[mark.offset..<offset], as: UTF8.self)
    return SourcePosition(
      line: lineIndex(at: offset) + 1, column: mark.characters + rest.count + 1)
  }

  /// The line and the column, in UTF-16 code units from 1, of an offset: what many editors count.
  func positionInUTF16(at offset: Int) -> SourcePosition {
    let offset = clamped(offset)
    let mark = mark(before: offset)
    let rest = ColumnMark.utf16Units(in: bytes[mark.offset..<offset])
    return SourcePosition(line: lineIndex(at: offset) + 1, column: mark.utf16Units + rest + 1)
  }

  /// The index, from 0, of the line that holds the offset.
  package func lineIndex(at offset: Int) -> Int {
    lineStarts.partitioningIndex { $0 > offset } - 1
  }

  /// The offset, kept inside the text.
  package func clamped(_ offset: Int) -> Int { min(max(offset, 0), bytes.count) }

  /// The line on which a span begins, without its line end; of a long one the part around the
  /// span's beginning, at least `reach` bytes on both sides.
  func stretch(around span: SourceSpan, reach: Int) -> (line: Range<Int>, shown: Range<Int>) {
    let start = span.range.lowerBound
    let line = rangeOfLine(lineIndex(at: start) + 1)
    guard line.count > ColumnMark.longLine else { return (line, line) }
    let lower = mark(before: max(start - reach, line.lowerBound)).offset
    return (line, lower..<max(lower, min(start + reach, line.upperBound)))
  }

  /// The words of a line (from 1), without its line end.
  package func line(_ line: Int) -> String {
    String(decoding: bytes[rangeOfLine(line)], as: UTF8.self)
  }

  /// The last place at or before the offset, in its line, up to which columns are counted.
  private func mark(before offset: Int) -> ColumnMark {
    let start = ColumnMark(offset: lineStarts[lineIndex(at: offset)], characters: 0, utf16Units: 0)
    let index = marks.partitioningIndex { $0.offset > offset }
    return index > 0 && marks[index - 1].offset > start.offset ? marks[index - 1] : start
  }

  private func rangeOfLine(_ line: Int) -> Range<Int> {
    let index = min(max(line, 1), lineStarts.count) - 1
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        if bytes[offset] == 0x0A { starts.append(offset + 1) }
        offset += 1
      }
    }
    return starts
  }
}

extension Array {
  /// The first index whose element has a trait that all later ones have too; the count when none has.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
