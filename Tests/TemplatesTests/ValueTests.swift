import Diagnostics
import Templates
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    "./", "/", "../plan/index.html", "plan", "#x", "?a=1", "a/b:c", "?q=a:b", "#a:b", "План/к",
    "https://example.org", "HTTP://example.org:8080/a?b#c", "https://пример.рф/путь",
    "mailto:info@example.org", "tel:+7-495-000-00-00", "a//b", "https://example.org/@a",
  ])
  func `takes an address that is safe`(_ text: String) {
    #expect(Address(text)?.text == text)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///a",
    "ftp://example.org", "//example.org", "///example.org", "\\\\example.org", "/\\example.org",
    " javascript:x", "java\tscript:x", "java\nscript:x", "\u{1}javascript:x", "a b", "a\u{7F}",
    "a\u{A0}b", "a\u{202E}b", "a\u{200B}b", "a\u{2028}b", "a\u{85}b", ":x", "a:b", "1:2",
    "https:", "https:example.org", "https://", "https:///a", "https://a@example.org",
    "https://:80", "mailto:", "mailto:x", "mailto:@", "tel:", "tel:abc", "javascript&colon;:x",
  ])
  func `refuses an address that is not`(_ text: String) {
    #expect(Address(text) == nil)
  }

  @Test(arguments: 0...40)
  func `escapes a character wherever it stands`(_ length: Int) {
    let words =
      String(repeating: "ы", count: length / 2) + String(repeating: "a", count: length % 2)
    for (character, reference) in [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ] {
      let html = HTML.escaping(words + character + words + character)
      #expect(html == HTML(words + reference + words + reference))
    }
  }

  @Test func `leaves every other character as it is`() {
    let special = Set("&<>\"'".unicodeScalars)
    let others = (0..<0x500).compactMap(Unicode.Scalar.init(_:)).filter { !special.contains($0) }
    var text = ""
    text.unicodeScalars.append(contentsOf: others)
    #expect(HTML.escaping(text) == HTML(text))
  }

  @Test func `joins markup`() {
    var html = HTML("")
    #expect(html.isEmpty)
    html.append(HTML("<b>"))
    html.append(.escaping("<"))
    #expect(html == HTML("<b>&lt;"))
  }

  @Test func `appends to what the buffer holds`() throws {
    let compiled = compileTemplate("page", for: Sample.self, in: sources(["page": "{{title}};"]))
    let template = try #require(compiled.value)
    var output = Array("до ".utf8)
    template.render(Sample(title: "1"), into: &output)
    template.render(Sample(title: "2"), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "до 1;2;")
  }
}
