import ContentSyntax
import Diagnostics
import Testing

/// Texts of random pieces, the same on every run.
struct RandomTextTests {
  private static let rounds = 3_000

  private static func texts(of pieces: [String]) -> [String] {
    var state: UInt64 = 0x2021_1115
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<rounds).map { _ in
      (0..<next(24)).map { _ in pieces[next(pieces.count)] }.joined()
    }
  }

  @Test func `a link's place begins and ends with its brackets, whatever stands around it`() {
    let pieces = [
      "[", "]", "(", ")", "![", "](/v/)", "](files/k.png 'x')", "[б](/v/)", "[м]", "<", ">",
      "<https://a.example>", "<b>", "</b>", "<!-- x -->", "*", "**", "_", "`", "``", "\\", "&amp;",
      "&copy;", "&", ";", "!", "\n", "\n\n", "\n> ", "\n  ", "\n- ", "\n1. ", "\n## ", "  \n",
      "\n    ", "\t", " ", "а", "ё😀", "слово", "|", "\n===\n", "\n[м]: /m/ 'т'\n",
      "\n```таблица А\n", "\n```\n", "\u{2028}", "\r\n",
    ]
    var links = 0
    for text in Self.texts(of: pieces) {
      let parsed = markdown(SourceText(path: "a.md", text: text))
      for link in parsed.value.links {
        links += 1
        let place = link.span.text
        let (first, last) = (place.utf8.first, place.utf8.last)
        let isWhole =
          link.isImage && place.hasPrefix("![") && (last == 0x29 || last == 0x5D)
          || first == 0x5B && (last == 0x29 || last == 0x5D) || first == 0x3C && last == 0x3E
        #expect(isWhole, "\(place) in \(text.debugDescription)")
      }
      let html = parsed.value.html
      #expect(!html.contains("raw HTML omitted") && !html.contains("href=\"\""))
      #expect(!html.contains("\u{FFFD}"))
    }
    #expect(links > 300)
  }

  @Test func `a YAML text gives a tree or a finding inside the text`() {
    let pieces = [
      "а", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "\t", " ", "\"", "'", "[", "]", "{", "}",
      ", ", "#", " # ", "|", ">", "|-\n", "&", "*", "!", "%", "@", "`", "?", "? ", "---", "\n---\n",
      "...", "\\", "б: в\n", "\r\n", "😀", "\u{2028}", "\u{85}", "\u{7}", "<<: ", "~", "а: |\n  ",
    ]
    for text in Self.texts(of: pieces) {
      let source = SourceText(path: "a.yaml", text: text)
      let parsed = parseYAML(source)
      #expect(parsed.value != nil || !parsed.diagnostics.isEmpty, "\(text.debugDescription)")
      for finding in parsed.diagnostics {
        let range = finding.span.range
        #expect(range.upperBound <= source.bytes.count)
        #expect(!finding.message.contains("непонятная запись"), "\(text.debugDescription)")
      }
    }
  }

  private func markdown(_ source: SourceText) -> Diagnosed<MarkdownBody> {
    parseMarkdown(source, in: 0..<source.bytes.count)
  }
}
