/// A stretch of one input file: UTF-8 offsets, the end not included.
package struct SourceSpan: Sendable {
  package let source: SourceText
  package let range: Range<Int>

  /// Use `SourceText.span(_:)`, which keeps the range inside the text.
  init(source: SourceText, range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// Where the stretch begins.
  package var start: SourcePosition { source.position(at: range.lowerBound) }
  /// Where it ends: the place just past its last character.
  package var end: SourcePosition { source.position(at: range.upperBound) }
  /// The words in it.
  package var text: String { String(decoding: source.bytes[range], as: UTF8.self) }

  /// The place in a report: by file, then by offset.
  func precedes(_ other: SourceSpan) -> Bool? {
    if source !== other.source, source.path != other.source.path {
      return source.path.utf8.lexicographicallyPrecedes(other.source.path.utf8)
    }
    let (own, others) = (range, other.range)
    if own.lowerBound != others.lowerBound { return own.lowerBound < others.lowerBound }
    return own.upperBound == others.upperBound ? nil : own.upperBound < others.upperBound
  }
}
