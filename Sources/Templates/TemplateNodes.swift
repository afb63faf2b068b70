internal import Diagnostics

/// Makes the tree of a template: lines that stand alone are gone, every other line begins with its
/// `lineStart`.
func makeNodes(from scanned: ScannedTemplate, pairs: TagPairs, in source: SourceText)
  -> [TemplateNode]
{
  let lines = makeLines(of: scanned, pairs: pairs, in: source)
  let items = lines.flatMap { makeItems(of: $0, source.bytes) }
  var places: [Int: Int] = [:]
  for (place, item) in items.enumerated() {
    if case .tag(let placed) = item { places[placed.number] = place }
  }
  let tree = NodeTree(items: items, places: places, tags: scanned.tags, pairs: pairs)
  return tree.nodes(in: 0..<items.count, depth: 0)
}

/// A line's content in order, with what disappears taken out.
private enum Item {
  case lineStart(Range<Int>)
  case text(Range<Int>)
  case tag(PlacedTag)
}

/// A tag, and how it stands on its line.
private struct PlacedTag {
  let number: Int
  /// The white space before the tag, if nothing else stands before it on its line.
  let margin: Range<Int>?
  /// Whether that white space disappears.
  let dropsMargin: Bool
  let standsAlone: Bool
}

private func makeItems(of line: TemplateLine, _ bytes: [UInt8]) -> [Item] {
  let margin = leadingBlanks(of: line, bytes)
  var items: [Item] = []
  if !line.dropsMargin { items.append(.lineStart(margin ?? 0..<0)) }
  let firstTag = line.firstTag
  for (index, piece) in line.pieces.enumerated() {
    switch piece {
    case .tag(let number):
      let startsLine = number == firstTag && index <= (margin.map { $0.isEmpty ? 0 : 1 } ?? 0)
      items.append(
        .tag(
          PlacedTag(
            number: number, margin: startsLine ? margin ?? 0..<0 : nil,
            dropsMargin: line.dropsMargin, standsAlone: line.standsAlone)))
    case .text(let range):
      var range = range
      if index == 0, let margin { range = margin.upperBound..<range.upperBound }
      if index == line.pieces.count - 1, line.dropsEnd {
        range = range.lowerBound..<range.lowerBound
      }
      if !range.isEmpty { items.append(.text(range)) }
    }
  }
  return items
}

/// The blanks and tabs that the line begins with, when it begins with text.
private func leadingBlanks(of line: TemplateLine, _ bytes: [UInt8]) -> Range<Int>? {
  guard case .text(let range)? = line.pieces.first else { return nil }
  let end = range.first { bytes[$0] != 0x20 && bytes[$0] != 0x09 } ?? range.upperBound
  return range.lowerBound..<end
}

private struct NodeTree {
  let items: [Item]
  /// Where each tag stands among the items.
  let places: [Int: Int]
  let tags: [Tag]
  let pairs: TagPairs

  /// No author nests so deep; what lies deeper was reported when the tags were paired.
  private static let deepest = 200

  init(items: [Item], places: [Int: Int], tags: [Tag], pairs: TagPairs) {
    self.items = items
    self.places = places
    self.tags = tags
    self.pairs = pairs
  }

  func nodes(in range: Range<Int>, depth: Int) -> [TemplateNode] {
    guard depth < Self.deepest else { return [] }
    var nodes: [TemplateNode] = []
    var next = range.lowerBound
    while next < range.upperBound {
      switch items[next] {
      case .lineStart(let margin): nodes.append(.lineStart(margin))
      case .text(let text): nodes.append(.text(text))
      case .tag(let placed):
        let inside = inside(placed.number, at: next, within: range)
        if let node = node(placed, inside: inside, depth: depth) { nodes.append(node) }
        next = inside.upperBound
        continue
      }
      next += 1
    }
    return nodes
  }

  /// The items between a tag and its partner; up to the end of what is around when it has none.
  private func inside(_ number: Int, at place: Int, within range: Range<Int>) -> Range<Int> {
    guard tags[number].kind.opens else { return place + 1..<place + 1 }
    let end = pairs[number].flatMap { places[$0] } ?? range.upperBound
    return place + 1..<max(place + 1, min(end, range.upperBound))
  }

  private func node(_ placed: PlacedTag, inside: Range<Int>, depth: Int) -> TemplateNode? {
    let tag = tags[placed.number]
    let indentation = placed.dropsMargin ? placed.margin : nil
    let content = nodes(in: inside, depth: depth + 1)
    switch tag.kind {
    case .escaped, .unescaped: return .value(tag)
    case .section, .inverted: return .section(tag, content)
    case .partial: return .partial(tag, indentation: indentation)
    case .parent: return .parent(tag, indentation: indentation, content)
    case .block:
      return .block(
        BlockNode(
          tag: tag, margin: placed.margin, standsAlone: placed.standsAlone, content: content))
    case .closing, .comment: return nil
    }
  }
}
