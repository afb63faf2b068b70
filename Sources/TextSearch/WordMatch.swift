/// A place where a pattern was found.
package struct WordMatch: Sendable, Hashable {
  /// The index of the pattern.
  package let pattern: Int
  /// The codes it takes.
  package let indices: Range<Int>
}
