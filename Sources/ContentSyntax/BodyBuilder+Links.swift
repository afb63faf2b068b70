import CCMark
import Diagnostics

extension BodyBuilder {
  /// Takes over the links, pictures and raw HTML of a leaf.
  mutating func finish(_ inlines: [FoundInline], pictureAlone: Bool) {
    for inline in inlines where inline.kind == .rawHTML { reportHTML(at: inline.range) }
    // A picture's description loses its nodes with the picture.
    let outer = inlines.filter { !$0.isInsideImage }
    for (index, inline) in outer.enumerated() {
      let isLast = index == outer.count - 1
      switch inline.kind {
      case .rawHTML: remove(inline, isLast: isLast)
      case .link: finishLink(inline)
      case .image: finishImage(inline, isLast: isLast, mayBeFigure: pictureAlone)
      }
    }
  }

  /// Takes out an inline, and with the last one of a paragraph the paragraph if nothing is left.
  func remove(_ inline: FoundInline, isLast: Bool) {
    let parent = cmark_node_parent(inline.node)
    CommonMark.remove(inline.node)
    if isLast { removeIfEmpty(parent) }
  }

  /// Takes out a paragraph that nothing is left of.
  private func removeIfEmpty(_ parent: OpaquePointer?) {
    guard let parent, cmark_node_get_type(parent) == CMARK_NODE_PARAGRAPH else { return }
    var child = cmark_node_first_child(parent)
    while let node = child {
      let type = cmark_node_get_type(node)
      let isBlank =
        type == CMARK_NODE_SOFTBREAK
        || type == CMARK_NODE_TEXT && CommonMark.literal(of: node).allSatisfy(Ascii.isWhitespace)
      if !isBlank { return }
      child = cmark_node_next(node)
    }
    CommonMark.remove(parent)
  }

  private mutating func finishLink(_ inline: FoundInline) {
    let node = inline.node
    let address = CommonMark.string(cmark_node_get_url(node))
    let text = linkWords(node, inline)
    judge(text, address, at: inline.range)
    switch LinkAddress.read(address) {
    case .forbidden(let fault):
      refuse(fault, address, at: inline.range)
      CommonMark.unwrap(node)
    case .leads(let target):
      let index = links.count
      links.append(
        Link(
          destination: address, target: target, text: text, span: source.span(inline.range),
          isImage: false))
      if case .external = target { return }
      var tag = Array("<a href=\"".utf8) + hole(.link(index)) + [Ascii.doubleQuote]
      appendTitle(of: node, to: &tag)
      tag.append(Ascii.greater)
      let custom = CommonMark.custom(CMARK_NODE_CUSTOM_INLINE, tag, after: "</a>")
      CommonMark.replace(node, with: custom, movingChildren: true)
    }
  }

  private func linkWords(_ node: OpaquePointer, _ inline: FoundInline) -> String {
    let text = String(decoding: CommonMark.plainText(of: node), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func judge(_ text: String, _ address: String, at range: Range<Int>) {
    guard let fault = LinkWords.fault(of: text, leadingTo: address) else { return }
    report(
      text.isEmpty ? .emptyLink : .linkText, at: range, fault,
      "назовите то, куда ведёт ссылка: [Приказ о внедрении](/dokumenty/…/)")
  }

  /// Keeps the finding about a refused address.
  mutating func refuse(_ fault: LinkAddress.Fault, _ address: String, at range: Range<Int>) {
    report(.forbiddenAddress, at: range, fault.message(for: address), fault.remedy)
  }

  /// Writes the title of a link or a picture as an attribute.
  func appendTitle(of node: OpaquePointer, to tag: inout [UInt8]) {
    let title = CommonMark.string(cmark_node_get_title(node))
    if title.isEmpty { return }
    tag += " title=\"".utf8
    HTMLText.append(title, to: &tag)
    tag.append(Ascii.doubleQuote)
  }
}
