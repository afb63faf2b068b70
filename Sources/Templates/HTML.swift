/// Finished markup, as bytes: what `{{{name}}}` writes as it is.
@usableFromInline
package struct HTML: Sendable, Hashable {
  @usableFromInline package private(set) var bytes: [UInt8]

  /// Markup that is ready, UTF-8.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Markup that is ready; nothing is escaped.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// Words made into markup: the five special characters are escaped.
  package static func escaping(_ text: String) -> HTML {
    var html = HTML(bytes: [])
    html.bytes.appendEscaped(text)
    return html
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Adds markup at the end.
  package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }
}
