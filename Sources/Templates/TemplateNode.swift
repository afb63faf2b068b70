/// A template as a tree. Ranges are offsets in its source.
indirect enum TemplateNode: Sendable {
  /// A line begins here with this white space (perhaps none). Where the template is included with
  /// an indentation, that comes before.
  case lineStart(Range<Int>)
  /// Bytes to copy.
  case text(Range<Int>)
  /// A field to write.
  case value(Tag)
  /// A section or an inverted section.
  case section(Tag, [TemplateNode])
  /// Another template; alone on its line, the white space before it indents each of its lines.
  case partial(Tag, indentation: Range<Int>?)
  /// Another template with blocks replaced.
  case parent(Tag, indentation: Range<Int>?, [TemplateNode])
  /// A place that may be replaced, or within a parent tag its replacement.
  case block(BlockNode)
}

/// A block: its tag, where it stands, and what is between its tags.
struct BlockNode: Sendable {
  let tag: Tag
  /// The white space before the tag, if nothing else stands before it on its line.
  let margin: Range<Int>?
  /// Whether the tag's line disappears and the content begins on a line of its own.
  let standsAlone: Bool
  let content: [TemplateNode]

  /// The white space that the content's first line begins with, if it begins with a line.
  var firstMargin: Range<Int>? {
    guard case .lineStart(let range)? = content.first else { return nil }
    return range
  }
}
