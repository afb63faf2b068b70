import ContentSyntax
import Diagnostics

/// A text in which `⟦` and `⟧` stand around the places that a test expects.
struct Marked: Sendable {
  let source: SourceText
  let ranges: [Range<Int>]

  init(_ text: String, path: String = "content/test.md") {
    var (bytes, starts, ranges): ([UInt8], [Int], [Range<Int>]) = ([], [], [])
    for character in text.unicodeScalars {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": ranges.append((starts.popLast() ?? 0)..<bytes.count)
      default: bytes += Array(String(character).utf8)
      }
    }
    source = SourceText(path: path, bytes: bytes)
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension Diagnosed {
  /// The places of the findings, in the text's order.
  var ranges: [Range<Int>] {
    diagnostics.map(\.span.range).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The rules of the findings, in the text's order.
  var rules: [String] {
    diagnostics.sorted(by: Diagnostic.inOrder).map(\.rule.text)
  }

  /// The words of the findings, in the text's order.
  var messages: [String] {
    diagnostics.sorted(by: Diagnostic.inOrder).map(\.message)
  }
}

extension MarkdownBody {
  /// The HTML with the holes shown as `{link 0}` and `{table 0}`.
  var html: String {
    segments.map {
      switch $0 {
      case .html(let bytes): String(decoding: bytes, as: UTF8.self)
      case .link(let index): "{link \(index)}"
      case .table(let index): "{table \(index)}"
      }
    }.joined()
  }
}

/// The body of a text that is all body.
func markdown(_ text: String) -> Diagnosed<MarkdownBody> {
  markdown(Marked(text))
}

/// The body of a marked text that is all body.
func markdown(_ marked: Marked) -> Diagnosed<MarkdownBody> {
  parseMarkdown(marked.source, in: 0..<marked.source.bytes.count)
}
