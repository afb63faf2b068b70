import CCMark

/// A block of the document that has to be looked into.
enum MarkdownBlock {
  case heading(OpaquePointer)
  /// A paragraph or a heading with words in it.
  case leaf(OpaquePointer)
  case rawHTML(OpaquePointer)
  /// A fenced block that is a table; the caption follows the word.
  case table(OpaquePointer, caption: String)

  /// The blocks of a document in the order of the text.
  static func collect(in document: CommonMark) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    CommonMark.walk(document.root) { node, isEntered in
      guard isEntered else { return true }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH:
        blocks.append(.leaf(node))
        return false
      case CMARK_NODE_HEADING:
        blocks.append(.heading(node))
        // An empty heading is taken out before the leaves are looked at.
        if cmark_node_first_child(node) != nil { blocks.append(.leaf(node)) }
        return false
      case CMARK_NODE_HTML_BLOCK: blocks.append(.rawHTML(node))
      case CMARK_NODE_CODE_BLOCK:
        if let caption = tableCaption(of: node) { blocks.append(.table(node, caption: caption)) }
      default: break
      }
      return true
    }
    return blocks
  }

  private static func tableCaption(of block: OpaquePointer) -> String? {
    guard let info = cmark_node_get_fence_info(block), info.pointee != 0 else { return nil }
    let words = CommonMark.string(info)
    guard words.prefix(7).lowercased() == "таблица" else { return nil }
    let rest = words.dropFirst(7)
    guard rest.first.map({ $0.isWhitespace || $0 == ":" }) ?? true else { return nil }
    let caption = rest.drop { $0.isWhitespace || $0 == ":" }
    return caption.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
