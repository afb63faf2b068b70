import CCMark
import Diagnostics

extension BodyBuilder {
  /// Takes over a picture; one that is alone in its paragraph becomes a figure.
  mutating func finishImage(_ inline: FoundInline, isLast: Bool, mayBeFigure: Bool) {
    let node = inline.node
    let words = String(decoding: CommonMark.plainText(of: node), as: UTF8.self)
    let description = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if description.isEmpty {
      report(
        .imageWithoutDescription, at: inline.range, "нет описания картинки",
        "напишите в квадратных скобках, что на ней: ![Наставник ведёт урок](files/urok.jpg)")
    }
    guard let target = imageTarget(inline), !description.isEmpty else {
      return remove(inline, isLast: isLast)
    }
    let address = CommonMark.string(cmark_node_get_url(node))
    links.append(
      Link(
        destination: address, target: target, text: description, span: source.span(inline.range),
        isImage: true))
    // Taken before the call, which would otherwise hold a copy of all holes.
    let hole = hole(.link(links.count - 1))
    place(node, hole, description, mayBeFigure: mayBeFigure)
  }

  private mutating func imageTarget(_ inline: FoundInline) -> LinkDestination? {
    let address = CommonMark.string(cmark_node_get_url(inline.node))
    switch LinkAddress.read(address) {
    case .forbidden(let fault): refuse(fault, address, at: inline.range)
    case .leads(let target):
      if case .file = target { return target }
      let isElsewhere = if case .external = target { true } else { false }
      report(
        .forbiddenAddress, at: inline.range,
        isElsewhere
          ? "«\(address)» — картинка не из папки «files»" : "«\(address)» — не файл картинки",
        "положите картинку в content/files/ и напишите «files/имя.jpg»")
    }
    return nil
  }

  private func place(
    _ node: OpaquePointer, _ address: [UInt8], _ description: String, mayBeFigure: Bool
  ) {
    var tag = Array("<img src=\"".utf8) + address + Array("\" alt=\"".utf8)
    HTMLText.append(description, to: &tag)
    tag.append(Ascii.doubleQuote)
    let isAlone = cmark_node_next(node) == nil && cmark_node_previous(node) == nil
    guard mayBeFigure, isAlone, let paragraph = cmark_node_parent(node),
      cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH
    else {
      appendTitle(of: node, to: &tag)
      tag.append(Ascii.greater)
      let custom = CommonMark.custom(CMARK_NODE_CUSTOM_INLINE, tag)
      return CommonMark.replace(node, with: custom)
    }
    let figure = figure(tag + [Ascii.greater], title: cmark_node_get_title(node))
    CommonMark.replace(paragraph, with: CommonMark.custom(CMARK_NODE_CUSTOM_BLOCK, figure))
  }

  private func figure(_ tag: [UInt8], title: UnsafePointer<CChar>?) -> [UInt8] {
    let caption = CommonMark.string(title)
    var html = Array("<figure>".utf8) + tag
    if !caption.isEmpty {
      html += "<figcaption>".utf8
      HTMLText.append(caption, to: &html)
      html += "</figcaption>".utf8
    }
    return html + Array("</figure>".utf8)
  }
}
