import CCMark
import Diagnostics

/// Takes out of a body's tree what may not be published, puts marks where something is written
/// later, and keeps what was found.
struct BodyBuilder {
  let source: SourceText
  /// The index of the body's first line in the file.
  let firstLine: Int
  var holes: [MarkdownSegment] = []
  var headings: [Heading] = []
  var links: [Link] = []
  var tables: [TableFile] = []
  var prose: PlacedText
  var diagnostics: [Diagnostic] = []

  init(source: SourceText, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
    self.prose = PlacedText(in: source)
  }

  /// Works through the whole document.
  mutating func build(_ document: CommonMark) {
    let blocks = MarkdownBlock.collect(in: document)
    markHeadings(blocks)
    for block in blocks {
      switch block {
      case .heading: continue
      case .leaf(let leaf): finish(leaf)
      case .rawHTML(let node): removeHTML(node)
      case .table(let node, let caption): replaceTable(node, caption)
      }
    }
  }

  /// The lines of a block in the file, without blanks around them.
  func range(ofBlock node: OpaquePointer) -> Range<Int> {
    let last = source.lineStarts.count - 1
    let first = min(firstLine + Int(cmark_node_get_start_line(node)) - 1, last)
    let end = min(firstLine + Int(cmark_node_get_end_line(node)) - 1, last)
    let column = Int(cmark_node_get_start_column(node)) - 1
    let start = source.clamped(source.lineStarts[first] + max(column, 0))
    return source.trimmed(start..<max(start, source.contentOfLine(max(first, end)).upperBound))
  }

  /// A mark for a place that is written later.
  mutating func hole(_ segment: MarkdownSegment) -> [UInt8] {
    holes.append(segment)
    return BodyMark.hole(holes.count - 1)
  }

  /// Keeps a finding; after very many of them only that there are more.
  mutating func report(
    _ rule: RuleDescription, at range: Range<Int>, _ message: String, _ note: String
  ) {
    guard diagnostics.count < TextLimits.bodyFindings else {
      if diagnostics.count == TextLimits.bodyFindings {
        diagnostics.append(MarkdownLimits.tooManyFindings(at: source.span(range)))
      }
      return
    }
    diagnostics.append(
      Diagnostic(rule, at: source.span(range), message, notes: [Note(note)]))
  }

  private mutating func finish(_ leaf: OpaquePointer) {
    let content = LeafContent(of: leaf, in: source, firstLine: firstLine)
    let isParagraph = cmark_node_get_type(leaf) == CMARK_NODE_PARAGRAPH
    if isParagraph { reportBareTable(in: content) }
    finish(leaf, content, within: range(ofBlock: leaf), pictureAlone: isParagraph)
  }

  /// Takes over the words and the inlines of a leaf; what the search does not follow stands
  /// somewhere in the leaf.
  mutating func finish(
    _ leaf: OpaquePointer, _ content: LeafContent, within range: Range<Int>,
    pictureAlone: Bool
  ) {
    guard let search = InlineSearch.run(over: leaf, in: content) else {
      prose.append(CommonMark.plainText(of: leaf).filter { $0 != BodyMark.cell }, within: range)
      prose.endBlock()
      return finish(
        InlineSearch.inlines(of: leaf, somewhereIn: range), pictureAlone: pictureAlone)
    }
    for words in search.words { prose.append(words) }
    prose.endBlock()
    finish(search.found, pictureAlone: pictureAlone)
  }

  private mutating func removeHTML(_ node: OpaquePointer) {
    reportHTML(at: range(ofBlock: node))
    CommonMark.remove(node)
  }

  /// A warning for raw HTML, whose excerpt is its first line.
  mutating func reportHTML(at range: Range<Int>) {
    let words = source.text(in: range)
    let first = words.split(whereSeparator: \.isNewline).first ?? ""
    report(
      .rawHTML, at: range, "HTML «\(first.prefix(40))» не публикуется",
      "разметка Markdown: **жирный**, *курсив*, таблица — блок «```таблица»")
  }
}
