/// A stretch of a text and what is to stand in its place.
package struct TextEdit: Sendable, Hashable {
  /// Offsets of bytes; an empty range is an insertion.
  package let range: Range<Int>
  package let replacement: [UInt8]

  package init(_ range: Range<Int>, _ replacement: some Sequence<UInt8>) {
    self.range = range
    self.replacement = Array(replacement)
  }

  package init(_ range: Range<Int>, with replacement: String) {
    self.init(range, replacement.utf8)
  }

  /// Whether one of the two would have to go first to tell what comes of both.
  package func conflicts(with other: TextEdit) -> Bool {
    if self == other { return false }
    if range.isEmpty, other.range.isEmpty { return range.lowerBound == other.range.lowerBound }
    return range.lowerBound < other.range.upperBound && other.range.lowerBound < range.upperBound
  }
}
