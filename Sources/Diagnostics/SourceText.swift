/// The text of one input file, and where its lines begin.
///
/// A final class that never changes, so that the thousands of spans which point into a file share
/// it. Offsets are UTF-8 bytes, from 0; positions are what a person counts, from 1.
package final class SourceText: Sendable {
  /// The file's name as the reader of a report should see it (`content/plan.yaml`).
  package let path: String
  /// The text, UTF-8, without a byte order mark.
  package let bytes: [UInt8]
  /// The offset at which each line begins; a line ends at LF, or at the end of the text.
  package let lineStarts: [Int]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lineStarts = Self.lineStarts(in: bytes)
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
    let line = lineIndex(at: offset)
    let before = String(decoding: bytes[lineStarts[line]..<offset], as: UTF8.self)
    return SourcePosition(line: line + 1, column: before.count + 1)
  }

  /// The words of a line (from 1), without its line end.
  package func line(_ line: Int) -> String {
    String(decoding: bytes[rangeOfLine(line)], as: UTF8.self)
  }

  private func rangeOfLine(_ line: Int) -> Range<Int> {
    let index = min(max(line, 1), lineStarts.count) - 1
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    return starts
  }
}
