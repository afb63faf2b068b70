import Diagnostics

extension SourceText {
  /// The bytes of the line (index from 0) without its LF or CRLF.
  func contentOfLine(_ index: Int) -> Range<Int> {
    let start = lineStarts[index]
    var end = endOfLine(index)
    if end > start, bytes[end - 1] == Ascii.lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == Ascii.carriageReturn { end -= 1 }
    return start..<end
  }

  /// The offset just past the line (index from 0) and its line end.
  func endOfLine(_ index: Int) -> Int {
    index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
  }

  /// The range without the spaces and tabs at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Ascii.isWhitespace(bytes[start]) { start += 1 }
    while end > start, Ascii.isWhitespace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The words of a range.
  func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
