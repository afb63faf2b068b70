import ContentSyntax
import Diagnostics
import Testing
import TextEdits

@Suite struct `A new value of a YAML scalar` {
  struct Case: Sendable, CustomTestStringConvertible {
    let before: String
    let value: String
    let after: String

    init(_ before: String, _ value: String, _ after: String) {
      (self.before, self.value, self.after) = (before, value, after)
    }

    var testDescription: String { "\(before) → \(value)" }
  }

  /// The value of the key `а` in a text.
  private func value(_ source: SourceText) throws -> (text: String, span: SourceSpan) {
    let tree = parseYAML(source)
    guard case .mapping(let entries)? = tree.value?.kind,
      let node = entries.first(where: { $0.key == "а" })?.value
    else { throw Missing() }
    switch node.kind {
    case .scalar(let text): return (text, node.span)
    case .sequence(let nodes):
      guard case .scalar(let text)? = nodes.first?.kind else { throw Missing() }
      return (text, nodes[0].span)
    default: throw Missing()
    }
  }

  struct Missing: Error {}

  private func changed(_ text: String, to value: String) throws -> String {
    let source = SourceText(path: "a.yaml", text: text)
    let span = try self.value(source).span
    let edit = YAMLScalar.edit(
      span.range, of: source.bytes, to: value, in: text.contains("[") ? .flow : .block)
    var edits = TextEdits()
    _ = edits.add([edit])
    return String(decoding: edits.applied(to: source.bytes), as: UTF8.self)
  }

  @Test(arguments: [
    Case("а: б # в\n", "г", "а: г # в\n"),
    Case("а: б\n", "г, д [е]", "а: г, д [е]\n"),
    Case("а: [б, в]\n", "г, д", "а: [\"г, д\", в]\n"),
    Case("а: б\n", "г: д", "а: \"г: д\"\n"),
    Case("а: б\n", "г #д", "а: \"г #д\"\n"),
    Case("а: б\n", "- г", "а: \"- г\"\n"),
    Case("а: б\n", "«г»", "а: «г»\n"),
    Case("а: б\n", "\"г\" и", "а: '\"г\" и'\n"),
    Case("а: б\n", "", "а: \"\"\n"),
    Case("а: \"б\"\n", "г \"д\" \\", "а: \"г \\\"д\\\" \\\\\"\n"),
    Case("а: 'б'\n", "г'д", "а: 'г''д'\n"),
    Case("а: 'б'\n", "г\nд", "а: \"г\\nд\"\n"),
    Case("а: |\n  б\n  в\nг: д\n", "е\nж\n", "а: |\n  е\n  ж\nг: д\n"),
    Case("а: |-\n    б\nг: д\n", "е", "а: |-\n    е\nг: д\n"),
    Case("а: >\n  б\n  в\nг: д\n", "е\nж\n", "а: >\n  е\n\n  ж\nг: д\n"),
    Case("а: |\r\n  б\r\nг: д\r\n", "е\nж\n", "а: |\r\n  е\r\n  ж\r\nг: д\r\n"),
    Case("а: б\r\nг: д\r\n", "е", "а: е\r\nг: д\r\n"),
  ])
  func `is written as the old one was, in quotes only when needed`(_ c: Case) throws {
    #expect(try changed(c.before, to: c.value) == c.after)
  }

  @Test func `is read back as it was meant, whatever it is`() throws {
    let pieces = [
      "а", "б", " ", "  ", ":", ": ", "#", " #", "-", "- ", "?", ",", "[", "]", "{", "}", "'", "\"",
      "\\", "\n", "\n\n", "\t", "&", "*", "!", "|", ">", "%", "@", "`", "~", "---", "...", "\u{A0}",
      "\u{2028}", "\u{85}", "\u{7}", "\u{FEFF}", "😀", "=", "<<",
    ]
    let texts = [
      "х: 1\nа: б\nя: 2\n", "а: \"б\" # в\nя: 2\n", "а: 'б'\n", "а: [б, в]\nя: 2\n",
      "а: ['б', в]\n", "а: |\n  б\nя: 2\n", "а: >-\n   б\n   в\nя: 2\n", "а: б\r\nя: 2\r\n", "а: б",
      "а:\n  - б\n  - в\n", "а: |\n  б",
    ]
    var random = Random()
    for _ in 0..<300 {
      let new = (0..<random.below(6)).map { _ in pieces[random.below(pieces.count)] }.joined()
      for text in texts {
        let after = try changed(text, to: new)
        let source = SourceText(path: "a.yaml", text: after)
        let read = parseYAML(source)
        #expect(read.diagnostics.isEmpty, "\(after.debugDescription)")
        #expect(try value(source).text == new, "\(after.debugDescription)")
        if text.contains("я: 2") { #expect(after.contains("я: 2")) }
        if text.contains("# в") { #expect(after.contains("# в")) }
      }
    }
  }
}
