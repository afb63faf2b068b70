import CCMark
import Diagnostics

extension BodyBuilder {
  /// Moves the headings so that the highest is of the second level, and gives them their ids.
  mutating func markHeadings(_ blocks: [MarkdownBlock]) {
    let nodes = filledHeadings(blocks)
    let highest = nodes.map { Int(cmark_node_get_heading_level($0)) }.min() ?? 1
    let texts = nodes.map { words(of: $0) }
    var previous = 1
    for (node, (text, id)) in zip(nodes, zip(texts, HeadingIDs.ids(for: texts))) {
      let level = min(Int(cmark_node_get_heading_level(node)) - highest + 2, 6)
      cmark_node_set_heading_level(node, Int32(level))
      let mark = [BodyMark.eraseBefore] + Array(" id=\"\(id)\">".utf8)
      cmark_node_prepend_child(node, CommonMark.custom(CMARK_NODE_CUSTOM_INLINE, mark))
      let range = range(ofBlock: node)
      if level > previous + 1 {
        report(
          .headingLevel, at: range, "«\(text)» пропускает уровень заголовка",
          "уровни идут подряд: после «##» — «###»")
      }
      previous = level
      headings.append(Heading(level: level, id: id, text: text, span: source.span(range)))
    }
  }

  private mutating func filledHeadings(_ blocks: [MarkdownBlock]) -> [OpaquePointer] {
    var filled: [OpaquePointer] = []
    for case .heading(let node) in blocks {
      if cmark_node_first_child(node) != nil {
        filled.append(node)
        continue
      }
      report(
        .emptyHeading, at: range(ofBlock: node), "пустой заголовок не публикуется",
        "напишите слова после «#» или удалите строку")
      CommonMark.remove(node)
    }
    return filled
  }

  private func words(of node: OpaquePointer) -> String {
    let text = String(decoding: CommonMark.plainText(of: node), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
