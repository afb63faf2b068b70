import ContentSyntax
import Diagnostics
import Testing

struct Rendering: Sendable, CustomTestStringConvertible {
  let text: String
  let html: String
  var testDescription: String { text }

  init(_ text: String, _ html: String) {
    self.text = text
    self.html = html
  }
}

struct MarkdownTests {
  static let renderings: [Rendering] = [
    Rendering(
      "Первый *шаг*.\r\nИ **второй**.\r\n",
      "<p>Первый <em>шаг</em>.\nИ <strong>второй</strong>.</p>\n"),
    Rendering("- а\n- б\n", "<ul>\n<li>а</li>\n<li>б</li>\n</ul>\n"),
    Rendering(
      "[Закон \"об\"](https://school.example/?a=1&b=2 \"сло\\\"во\")",
      "<p><a href=\"https://school.example/?a=1&amp;b=2\" title=\"сло&quot;во\">Закон &quot;об&quot;</a></p>\n"
    ),
    Rendering(
      "[Пункт *1.1*](/plan/1-1/ \"<Пункт>\")",
      "<p><a href=\"{link 0}\" title=\"&lt;Пункт&gt;\">Пункт <em>1.1</em></a></p>\n"),
    Rendering(
      "[а](#a) и [б](files/b.pdf), [в][м]\n\n[м]: /v/",
      "<p><a href=\"{link 0}\">а</a> и <a href=\"{link 1}\">б</a>, <a href=\"{link 2}\">в</a></p>\n"
    ),
    Rendering("![Урок](files/u.jpg)", "<figure><img src=\"{link 0}\" alt=\"Урок\"></figure>\n"),
    Rendering(
      "![Урок & *дети*](files/u.jpg \"Класс <5>\")",
      "<figure><img src=\"{link 0}\" alt=\"Урок &amp; дети\"><figcaption>Класс &lt;5&gt;</figcaption></figure>\n"
    ),
    Rendering(
      "Вот ![\"Урок\"](files/u.jpg \"Класс\")",
      "<p>Вот <img src=\"{link 0}\" alt=\"&quot;Урок&quot;\" title=\"Класс\"></p>\n"),
    Rendering(
      "[![Урок](files/u.jpg)](/plan/)",
      "<p><a href=\"{link 0}\"><img src=\"{link 1}\" alt=\"Урок\"></a></p>\n"),
    Rendering("```\nтаблица\n```", "<pre><code>таблица\n</code></pre>\n"),
    Rendering("```таблицами\nа\n```", "<pre><code class=\"language-таблицами\">а\n</code></pre>\n"),
    Rendering("\\<b> &lt;i&gt;", "<p>&lt;b&gt; &lt;i&gt;</p>\n"),
  ]

  @Test(arguments: renderings)
  func `renders Markdown with holes for addresses`(_ rendering: Rendering) {
    let parsed = markdown(rendering.text)
    #expect(parsed.messages == [])
    #expect(parsed.value.html == rendering.html)
  }

  @Test func `takes raw HTML out with a warning for each`() {
    let marked = Marked(
      "До ⟦<b>⟧жирно⟦</b>⟧ и ⟦<!-- тайна\n  x -->⟧.\n\n⟦<div onclick=\"x\">\nвнутри\n</div>⟧\n\n⟦<i>⟧\n\n> а ⟦<br>⟧\n"
    )
    let parsed = markdown(marked)
    #expect(parsed.value.html == "<p>До жирно и .</p>\n<blockquote>\n<p>а </p>\n</blockquote>\n")
    #expect(parsed.ranges == marked.ranges)
    #expect(Set(parsed.rules) == ["raw-html"])
    #expect(parsed.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(parsed.messages.first == "HTML «<b>» не публикуется")
  }

  @Test func `an empty body is empty`() {
    #expect(markdown(" \n\r\n").value.isEmpty)
    #expect(markdown("[м]: /v/\n").value.isEmpty)
    #expect(!markdown("а").value.isEmpty)
  }

  @Test(arguments: [
    Rendering("# Один\n## Два\n### Три", "2 odin, 3 dva, 4 tri"),
    Rendering("### Один\n#### Два", "2 odin, 3 dva"),
    Rendering("## Цель\n## Цель\n## Цель 2\n## Цель", "2 tsel, 2 tsel-3, 2 tsel-2, 2 tsel-4"),
    Rendering("## «…»\n## !", "2 razdel, 2 razdel-2"),
    Rendering("Ёлка 😀 `код`\n===\n\n> ## Щука *и* [ёрш](/plan/)", "2 elka-kod, 3 shchuka-i-ersh"),
    Rendering("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6", "2 1, 3 2, 4 3, 5 4, 6 5, 6 6"),
  ])
  func `gives headings levels from the second and ids of their own`(_ rendering: Rendering) {
    let parsed = markdown(rendering.text)
    #expect(parsed.messages == [])
    let headings = parsed.value.headings.map { "\($0.level) \($0.id)" }
    #expect(headings.joined(separator: ", ") == rendering.html)
    for heading in parsed.value.headings {
      #expect(parsed.value.html.contains("<h\(heading.level) id=\"\(heading.id)\">"))
    }
  }

  @Test func `warns of a heading that skips a level, and of an empty one`() {
    let marked = Marked("# Один\n\n⟦### Три⟧\n\n> ⟦##⟧\n\n## Два\n")
    let parsed = markdown(marked)
    #expect(
      parsed.messages == ["«Три» пропускает уровень заголовка", "пустой заголовок не публикуется"])
    #expect(parsed.rules == ["heading-level", "empty-heading"])
    #expect(parsed.ranges == marked.ranges)
    #expect(parsed.value.headings.map(\.text) == ["Один", "Три", "Два"])
  }

  @Test func `places headings`() {
    let marked = Marked("Слова\n\n⟦# Один **два** #⟧\n\n- ⟦Три\n  ---⟧\n")
    #expect(markdown(marked).value.headings.map(\.span.range) == marked.ranges)
  }

  @Test(arguments: [
    String(repeating: "а", count: TextLimits.body / 2 + 1),
    String(repeating: "![[]()", count: 501), String(repeating: "[а\n> ", count: 1_001),
    String(repeating: "> ", count: 101) + "а", String(repeating: ">", count: 101),
    String(repeating: "- ", count: 101) + "а", String(repeating: "1. ", count: 101) + "а",
    (0...101).map { String(repeating: "  ", count: $0) + "- а\n" }.joined(),
  ])
  func `refuses what would make libcmark slow`(_ text: String) {
    let parsed = markdown(text)
    #expect(parsed.rules == ["text-limits"])
    #expect(parsed.value.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "[а] ", count: 1_000) + "\n\n" + String(repeating: "[б] ", count: 1_000),
    String(repeating: "> ", count: 100) + "а", String(repeating: "- а\n", count: 5_000),
    "    " + String(repeating: "код ", count: 200), String(repeating: "-", count: 300),
  ])
  func `reads what is within the limits`(_ text: String) {
    let parsed = markdown(text)
    #expect(parsed.messages == [])
    #expect(!parsed.value.isEmpty)
  }
}
