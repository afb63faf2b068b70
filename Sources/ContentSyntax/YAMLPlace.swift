import Diagnostics

/// A failure's place in the file, and what stands around it.
struct YAMLPlace {
  let source: SourceText
  let range: Range<Int>
  let offset: Int
  let context: Int
  let lastScalar: Int

  init(source: SourceText, range: Range<Int>, failure: YAMLFailure) {
    self.source = source
    self.range = range
    func kept(_ offset: Int) -> Int { min(max(offset, range.lowerBound), range.upperBound) }
    self.offset = kept(failure.offset)
    self.context = kept(failure.context)
    self.lastScalar = kept(failure.lastScalar)
  }

  /// The lines of the text, as indices.
  var lines: ClosedRange<Int> {
    let last = source.lineIndex(at: max(range.lowerBound, range.upperBound - 1))
    return source.lineIndex(at: range.lowerBound)...last
  }

  /// The place of one character, or nothing at the end of the text.
  func character(at offset: Int) -> Range<Int> {
    guard offset < range.upperBound else { return offset..<offset }
    var end = offset + 1
    while end < range.upperBound, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  /// The byte there, or nothing at the end of the text.
  func byte(at offset: Int) -> UInt8? {
    range.contains(offset) ? source.bytes[offset] : nil
  }

  /// The words of the line that holds the offset, without the blanks around them.
  func lineOf(_ offset: Int) -> Range<Int> {
    source.trimmed(source.contentOfLine(source.lineIndex(at: offset)))
  }

  /// The words from the offset to the end of its line.
  func restOfLine(_ offset: Int) -> Range<Int> {
    let end = source.contentOfLine(source.lineIndex(at: offset)).upperBound
    return source.trimmed(offset..<max(offset, end))
  }

  /// Whether only blanks and list dashes stand before the offset in its line.
  func beginsLine(_ offset: Int) -> Bool {
    let start = source.lineStarts[source.lineIndex(at: offset)]
    return source.bytes[start..<offset].allSatisfy { Ascii.isBlank($0) || $0 == Ascii.hyphen }
  }

  /// Whether only spaces stand before the offset in its line.
  func isIndent(before offset: Int) -> Bool {
    let start = source.lineStarts[source.lineIndex(at: offset)]
    return source.bytes[start..<offset].allSatisfy { $0 == Ascii.space }
  }

  /// The last byte before the offset that is no blank, in the same line.
  func byteBefore(_ offset: Int) -> UInt8? {
    let start = source.lineStarts[source.lineIndex(at: offset)]
    return source.bytes[start..<offset].last { !Ascii.isBlank($0) }
  }

  /// The value that begins after the first colon of the line, when that colon is before the offset.
  func valueAround(_ offset: Int) -> (key: Range<Int>, value: Range<Int>)? {
    let line = lineOf(offset)
    let colon = (line.lowerBound..<max(offset, line.lowerBound)).first {
      source.bytes[$0] == Ascii.colon && $0 + 1 < line.upperBound
        && Ascii.isBlank(source.bytes[$0 + 1])
    }
    guard let colon else { return nil }
    var key = line.lowerBound..<colon
    while let first = source.bytes[key].first, first == Ascii.hyphen || Ascii.isBlank(first) {
      key = key.lowerBound + 1..<colon
    }
    return (key, source.trimmed(colon + 1..<line.upperBound))
  }

  /// The text in quotes that YAML takes as they are.
  func quoted(_ value: Range<Int>) -> String {
    let words = source.text(in: value)
    if !words.contains("\""), !words.contains("\\") { return "\"\(words)\"" }
    return "'"
      + words.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''") + "'"
  }
}
