internal import Diagnostics

/// One line of a template: what stands on it, and what of it disappears because its tags stand
/// alone. A line ends only in text; a comment over several lines stands on one.
struct TemplateLine: Sendable {
  var pieces: [ScannedTemplate.Piece] = []
  /// Whether only white space and tags that leave no trace stand on the line, so that the line
  /// itself leaves none.
  var standsAlone = false
  /// Whether the white space at the line's beginning disappears.
  var dropsMargin = false
  /// Whether the white space at the line's end and the line end itself disappear.
  var dropsEnd = false

  var tags: [Int] { pieces.compactMap(\.tag) }
  var firstTag: Int? { pieces.lazy.compactMap(\.tag).first }
  var lastTag: Int? { pieces.lazy.reversed().compactMap(\.tag).first }
}

/// Cuts a template into lines and finds out which of them disappear.
func makeLines(of scanned: ScannedTemplate, pairs: TagPairs, in source: SourceText)
  -> [TemplateLine]
{
  var lines = split(scanned.pieces, at: source.bytes)
  for index in lines.indices where standsAlone(lines[index], scanned.tags, pairs, source.bytes) {
    lines[index].standsAlone = true
    lines[index].dropsMargin = true
    lines[index].dropsEnd = true
  }
  dropLinesAroundParents(in: &lines, scanned.tags, pairs, source.bytes)
  return lines
}

private func split(_ pieces: [ScannedTemplate.Piece], at bytes: [UInt8]) -> [TemplateLine] {
  var lines = [TemplateLine()]
  for piece in pieces {
    guard case .text(let range) = piece else {
      lines[lines.count - 1].pieces.append(piece)
      continue
    }
    var start = range.lowerBound
    for offset in range where bytes[offset] == UInt8(ascii: "\n") {
      lines[lines.count - 1].pieces.append(.text(start..<offset + 1))
      lines.append(TemplateLine())
      start = offset + 1
    }
    if start < range.upperBound {
      lines[lines.count - 1].pieces.append(.text(start..<range.upperBound))
    }
  }
  if lines.last?.pieces.isEmpty == true { lines.removeLast() }
  return lines
}

/// One tag alone, or several tags of inheritance (`{{<layout}}{{$main}}`), unless a block opens and
/// closes on the line: that is a place within it.
private func standsAlone(
  _ line: TemplateLine, _ tags: [Tag], _ pairs: TagPairs, _ bytes: [UInt8]
) -> Bool {
  let own = line.tags
  guard !own.isEmpty, line.pieces.allSatisfy({ isBlank($0, bytes) }) else { return false }
  if own.count == 1 { return tags[own[0]].kind.mayStandAlone }
  return own.allSatisfy { isInheritance($0, tags, pairs) }
    && !own.contains { tags[$0].kind == .block && pairs[$0].map(own.contains) == true }
}

private func isInheritance(_ tag: Int, _ tags: [Tag], _ pairs: TagPairs) -> Bool {
  if tags[tag].kind == .closing { return pairs[tag].map { tags[$0].kind.isInheritance } ?? false }
  return tags[tag].kind.isInheritance
}

/// A parent tag with all that is in it stands alone when nothing stands before it and nothing
/// behind its closing tag.
private func dropLinesAroundParents(
  in lines: inout [TemplateLine], _ tags: [Tag], _ pairs: TagPairs, _ bytes: [UInt8]
) {
  var lineOfTag: [Int: Int] = [:]
  for (index, line) in lines.enumerated() {
    for tag in line.tags { lineOfTag[tag] = index }
  }
  for tag in tags.indices where tags[tag].kind == .parent {
    guard let closing = pairs[tag], let first = lineOfTag[tag], let last = lineOfTag[closing],
      begins(lines[first], with: tag, bytes), ends(lines[last], with: closing, bytes)
    else { continue }
    lines[first].dropsMargin = true
    lines[last].dropsEnd = true
  }
}

private func begins(_ line: TemplateLine, with tag: Int, _ bytes: [UInt8]) -> Bool {
  line.firstTag == tag && line.pieces.prefix { isText($0) }.allSatisfy { isBlank($0, bytes) }
}

private func ends(_ line: TemplateLine, with tag: Int, _ bytes: [UInt8]) -> Bool {
  line.lastTag == tag
    && line.pieces.reversed().prefix { isText($0) }.allSatisfy { isBlank($0, bytes) }
}

extension ScannedTemplate.Piece {
  fileprivate var tag: Int? {
    if case .tag(let tag) = self { tag } else { nil }
  }
}

private func isText(_ piece: ScannedTemplate.Piece) -> Bool {
  if case .text = piece { true } else { false }
}

private func isBlank(_ piece: ScannedTemplate.Piece, _ bytes: [UInt8]) -> Bool {
  guard case .text(let range) = piece else { return true }
  return bytes[range].allSatisfy(isWhitespace)
}
