import CCMark

/// Finds the inlines of a leaf in its source.
///
/// libcmark's own columns are wrong after an indented continuation and for links over two lines.
/// Its tree, though, accounts for every byte of the text in order: the search walks the tree and the
/// text side by side, and so stands at each node's beginning when it is entered.
struct InlineSearch {
  private let content: LeafContent
  private let text: [UInt8]
  private var cursor: Int
  /// The links, pictures and raw HTML, in the order of the text.
  private(set) var found: [FoundInline] = []
  /// The words around and in them.
  private(set) var words: [FoundWords] = []
  private var open: [Int] = []
  private var imageDepth = 0

  /// What was found, or nothing when tree and text do not fit.
  static func run(over leaf: OpaquePointer, in content: LeafContent) -> InlineSearch? {
    // Link definitions at a paragraph's beginning are gone from the tree; the text goes on after
    // one of its lines.
    let starts = content.bytes.first == Ascii.openBracket ? content.lineStarts.prefix(1_000) : [0]
    for start in starts {
      var search = InlineSearch(content: content, from: start)
      if search.run(over: leaf) { return search }
    }
    return nil
  }

  private init(content: LeafContent, from start: Int) {
    self.content = content
    self.text = content.bytes
    self.cursor = start
  }

  private mutating func run(over leaf: OpaquePointer) -> Bool {
    var fits = true
    CommonMark.walk(leaf) { node, isEntered in
      guard fits else { return false }
      let step = isEntered ? enter(node) : leave(node)
      fits = step != .doesNotFit
      return step == .goOn
    }
    return fits
  }

  private enum Step {
    case goOn
    case skipChildren
    case doesNotFit
  }

  private mutating func enter(_ node: OpaquePointer) -> Step {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: return step(skipText(CommonMark.literal(of: node)))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      words.append(.blank)
      return step(skipLineEnd())
    case CMARK_NODE_CODE:
      words.append(.opaque)
      return step(skipCode())
    case CMARK_NODE_EMPH: return step(skipEmphasis(1))
    case CMARK_NODE_STRONG: return step(skipEmphasis(2))
    case CMARK_NODE_HTML_INLINE: return step(skipHTML(node))
    case CMARK_NODE_LINK: return enterLink(node)
    case CMARK_NODE_IMAGE: return enterImage(node)
    // The mark of a heading's id, which the text does not have.
    case CMARK_NODE_CUSTOM_INLINE: return .goOn
    default: return .doesNotFit
    }
  }

  private mutating func leave(_ node: OpaquePointer) -> Step {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: return step(skipEmphasis(1))
    case CMARK_NODE_STRONG: return step(skipEmphasis(2))
    case CMARK_NODE_IMAGE:
      imageDepth -= 1
      words.append(.opaque)
      return step(leaveLink())
    case CMARK_NODE_LINK: return step(leaveLink())
    default: return .goOn
    }
  }

  private func step(_ fits: Bool) -> Step { fits ? .goOn : .doesNotFit }

  private func byte(_ index: Int) -> UInt8? { text.indices.contains(index) ? text[index] : nil }

  // MARK: Links and pictures

  private mutating func note(_ node: OpaquePointer, _ kind: FoundInline.Kind, _ end: Int) {
    found.append(
      FoundInline(
        node: node, kind: kind, isInsideImage: imageDepth > 0, range: content.range(cursor..<end)))
  }

  private mutating func enterLink(_ node: OpaquePointer) -> Step {
    if byte(cursor) == Ascii.less {
      guard let end = text[cursor...].firstIndex(of: Ascii.greater) else { return .doesNotFit }
      note(node, .link, end + 1)
      words.append(.opaque)
      cursor = end + 1
      return .skipChildren
    }
    guard byte(cursor) == Ascii.openBracket else { return .doesNotFit }
    open.append(cursor)
    note(node, .link, cursor + 1)
    cursor += 1
    return .goOn
  }

  private mutating func enterImage(_ node: OpaquePointer) -> Step {
    guard byte(cursor) == Ascii.exclamation, byte(cursor + 1) == Ascii.openBracket
    else { return .doesNotFit }
    open.append(cursor)
    note(node, .image, cursor + 2)
    words.append(.opaque)
    imageDepth += 1
    cursor += 2
    return .goOn
  }

  private mutating func leaveLink() -> Bool {
    guard byte(cursor) == Ascii.closeBracket, let start = open.popLast() else { return false }
    cursor = LinkTail.end(in: text, after: cursor + 1)
    let first = content.range(start..<start + 1).lowerBound
    let index = found.lastIndex { $0.range.lowerBound == first && $0.kind != .rawHTML }
    guard let index else { return false }
    found[index].range = content.range(start..<cursor)
    return true
  }

  // MARK: Text

  private mutating func skipText(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    var (index, start) = (0, cursor)
    while index < literal.count {
      guard let byte = byte(cursor) else { return false }
      if byte == Ascii.backslash, let next = self.byte(cursor + 1), Ascii.isPunctuation(next) {
        guard next == literal[index] else { return false }
        keepWords(start..<cursor)
        start = cursor + 1
        (cursor, index) = (cursor + 2, index + 1)
      } else if byte == Ascii.ampersand, let entity = MarkdownEntity.read(text, at: cursor) {
        guard literal[index...].starts(with: entity.meaning) else { return false }
        keepWords(start..<cursor)
        words.append(.written(entity.meaning, content.range(cursor..<cursor + entity.length)))
        start = cursor + entity.length
        (cursor, index) = (start, index + entity.meaning.count)
      } else {
        guard byte == literal[index] else { return false }
        (cursor, index) = (cursor + 1, index + 1)
      }
    }
    keepWords(start..<cursor)
    return true
  }

  private mutating func keepWords(_ range: Range<Int>) {
    let start = max(range.lowerBound, content.wordsStart)
    if start < range.upperBound { words.append(.words(content.range(start..<range.upperBound))) }
  }

  private mutating func skipLineEnd() -> Bool {
    skipBlanks()
    if byte(cursor) == Ascii.backslash { cursor += 1 }
    guard byte(cursor) == Ascii.lineFeed else { return false }
    cursor += 1
    skipBlanks()
    return true
  }

  private mutating func skipBlanks() {
    while let byte = byte(cursor), Ascii.isBlank(byte) { cursor += 1 }
  }

  private mutating func skipCode() -> Bool {
    let length = text[cursor...].prefix { $0 == Ascii.backtick }.count
    guard length > 0 else { return false }
    var index = cursor + length
    while index < text.count {
      let run = text[index...].prefix { $0 == Ascii.backtick }.count
      if run == length {
        cursor = index + run
        return true
      }
      index += max(run, 1)
    }
    return false
  }

  private mutating func skipEmphasis(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard byte(cursor) == UInt8(ascii: "*") || byte(cursor) == UInt8(ascii: "_")
      else { return false }
      cursor += 1
    }
    return true
  }

  private mutating func skipHTML(_ node: OpaquePointer) -> Bool {
    let literal = CommonMark.literal(of: node)
    guard text[cursor...].starts(with: literal) else { return false }
    note(node, .rawHTML, cursor + literal.count)
    words.append(.opaque)
    cursor += literal.count
    return true
  }
}
