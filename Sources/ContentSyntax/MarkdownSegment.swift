/// A piece of a body: markup, or a hole to be filled when the page that shows the body is known.
package enum MarkdownSegment: Sendable, Hashable {
  /// Finished markup in UTF-8.
  case html([UInt8])
  /// The address of `links[i]`, to be written escaped; it stands between double quotes.
  case link(Int)
  /// The whole table of `tables[i]`, see `renderTable`.
  case table(Int)
}
