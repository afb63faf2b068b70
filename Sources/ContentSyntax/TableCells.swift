import CCMark
import Diagnostics

/// The cells of a table as a document of its own: each cell is a paragraph that begins with a mark.
struct TableCells {
  private let cells: [Range<Int>]
  private let source: SourceText
  private let document: CommonMark
  /// The cells' words without markup.
  let texts: [String]

  init(_ cells: [Range<Int>], in source: SourceText) {
    self.cells = cells
    self.source = source
    var text: [UInt8] = []
    for cell in cells {
      text.append(BodyMark.cell)
      text += source.bytes[cell]
      text += [Ascii.lineFeed, Ascii.lineFeed]
    }
    document = CommonMark(text[...])
    texts = Self.texts(document)
  }

  /// Takes over the links, pictures and raw HTML of all cells.
  mutating func finishInlines(with builder: inout BodyBuilder) {
    for case .leaf(let leaf) in MarkdownBlock.collect(in: document) {
      let cell = cells[(Int(cmark_node_get_start_line(leaf)) - 1) / 2]
      let content = LeafContent(ofCell: cell, in: source)
      builder.finish(leaf, content, within: cell, pictureAlone: false)
    }
  }

  /// The HTML of each cell.
  func html() -> [[UInt8]] {
    document.withHTML { html in
      html.split(separator: BodyMark.cell, omittingEmptySubsequences: false).dropFirst().map {
        Self.withoutParagraph($0)
      }
    }
  }

  private static func texts(_ document: CommonMark) -> [String] {
    var texts: [String] = []
    var paragraph = cmark_node_first_child(document.root)
    while let node = paragraph {
      let words = CommonMark.plainText(of: node).drop { $0 == BodyMark.cell }
      texts.append(String(decoding: words, as: UTF8.self))
      paragraph = cmark_node_next(node)
    }
    return texts
  }

  private static func withoutParagraph(
    _ piece: Slice<UnsafeBufferPointer<UInt8>>
  ) -> [UInt8] {
    var cell = Array(piece)
    for tail in ["<p>", "\n", "</p>"] where cell.suffix(tail.utf8.count).elementsEqual(tail.utf8) {
      cell.removeLast(tail.utf8.count)
    }
    return cell
  }
}
