import ContentSyntax
import Diagnostics
import Testing

struct TableTests {
  @Test func `makes a table with caption and scoped headers`() {
    let parsed = markdown(
      """
      ```таблица Сроки & роли
      | Пункт | *Срок* |
      |-------|:------:|
      | 1.1   | **апрель** `a\\|b` |

      [1.2](/plan/1-2/) | 1. не список \\| май |
      ```
      """)
    #expect(parsed.messages == [])
    #expect(
      parsed.value.html == """
        <div class="plan-box"><table class="grid-table stack"><caption>Сроки &amp; роли</caption>\
        <thead><tr><th scope="col">Пункт</th><th scope="col"><em>Срок</em></th></tr></thead>\
        <tbody><tr><th scope="row" data-l="Пункт">1.1</th>\
        <td data-l="Срок"><strong>апрель</strong> <code>a\\|b</code></td></tr>\
        <tr><th scope="row" data-l="Пункт"><a href="{link 0}">1.2</a></th>\
        <td data-l="Срок">1. не список | май</td></tr></tbody></table></div>

        """)
  }

  @Test(arguments: [
    "```таблица А\nб | в\n1 | ⟦[г](/v/)⟧ *и* ⟦[д](#x)⟧\n```",
    "> - ~~~ таблица А\n>   | б | 😀 ⟦[в](/v/)⟧ |\n>   | \t ⟦[г](/d/)⟧ | ж\\|⟦[д](/v/)⟧ |\n>   ~~~",
    "[0](/zero/)\n\n```таблица А\r\nб | в\r\n⟦[г](/v/)⟧ | ⟦![д](files/d.png)⟧\r\n```\r\n",
  ])
  func `finds the links of the cells in their source`(_ text: String) {
    let marked = Marked(text)
    let parsed = markdown(marked)
    #expect(parsed.messages == [])
    let places = parsed.value.links.map(\.span.range).suffix(marked.ranges.count)
    #expect(Array(places) == marked.ranges)
    #expect(parsed.value.html.contains("</table>"))
  }

  @Test func `numbers the holes of text and table in their order`() {
    let parsed = markdown("[а](/a/)\n\n```таблица Б\nв | г\n[д](/d/) | е\n```\n\n[ж](/z/)")
    #expect(parsed.value.links.map(\.text) == ["а", "д", "ж"])
    let holes = parsed.value.segments.compactMap {
      if case .link(let index) = $0 { index } else { nil }
    }
    #expect(holes == [0, 1, 2])
  }

  @Test func `names a row with another number of cells`() {
    let marked = Marked("```таблица А\nб | в\n⟦1 | 2 | 3⟧\n4 | 5\n  ⟦6⟧\n7 | |\n```\n")
    let parsed = markdown(marked)
    #expect(
      parsed.messages == [
        "3 ячейки в строке таблицы, а столбцов 2", "1 ячейка в строке таблицы, а столбцов 2",
      ])
    #expect(parsed.rules == ["table-shape", "table-shape"])
    #expect(parsed.ranges == marked.ranges)
    #expect(parsed.value.isEmpty)
  }

  @Test(
    arguments: [
      "⟦| A | B |⟧\n|---|---|\n| 1 | 2 |\n", "Пары:\n⟦A | B⟧\n:-- | --:\n1 | 2\n",
      "- ⟦| A | B |⟧\n  | - | - |\n  | 1 | 2 |\n", "> ⟦A | B⟧\n> --- | ---\n",
    ])
  func `wants a block of its own`(_ text: String) {
    let marked = Marked(text)
    #expect(markdown(marked).rules == ["bare-table"])
    #expect(markdown(marked).ranges == marked.ranges)
  }

  @Test(
    arguments: [
      "Пара | группа\n", "| A | B |\n", "```\n| A | B |\n|---|---|\n```\n", "A | B\n--\n",
      "Слово\nA | B\n- - -\n", "Да|нет\n\n|---|\n",
    ])
  func `is not seen where none was meant`(_ text: String) {
    #expect(!markdown(text).rules.contains("bare-table"))
  }

  @Test func `wants a caption and rows`() {
    let noCaption = Marked("⟦```таблица⟧\nб | в\n1 | 2\n```\n")
    #expect(markdown(noCaption).rules == ["table-caption"])
    #expect(markdown(noCaption).ranges == noCaption.ranges)
    let noRows = Marked("```таблица А\n⟦б | в⟧\n```\n")
    #expect(markdown(noRows).messages == ["в таблице нет строк"])
    #expect(markdown(noRows).ranges == noRows.ranges)
    let empty = Marked("- ⟦```Таблица: А⟧\n  ```\n")
    #expect(markdown(empty).rules == ["table-shape"])
    #expect(markdown(empty).ranges == empty.ranges)
  }

  @Test func `warns of raw HTML in a cell`() {
    let marked = Marked("```таблица А\nб | в\n1⟦<br>⟧2 | ⟦<!-- x -->⟧\n```\n")
    let parsed = markdown(marked)
    #expect(parsed.rules == ["raw-html", "raw-html"])
    #expect(parsed.ranges == marked.ranges)
    #expect(
      parsed.value.html.contains("<th scope=\"row\" data-l=\"б\">12</th><td data-l=\"в\"></td>"))
  }

  @Test func `leaves a hole for the rows of a file`() throws {
    let marked = Marked("а\n\n```таблица Сводка за год\n⟦/files/svodka.csv⟧\n```\n")
    let parsed = markdown(marked)
    #expect(parsed.messages == [])
    #expect(parsed.value.html == "<p>а</p>\n{table 0}\n")
    let table = try #require(parsed.value.tables.first)
    #expect(table.path == "files/svodka.csv")
    #expect(table.caption == "Сводка за год")
    #expect(table.span.range == marked.ranges.first)
  }

  @Test(arguments: ["../x.csv", "/plan/x.csv", "https://a.example/x.csv"])
  func `refuses a file of rows elsewhere`(_ path: String) {
    let marked = Marked("```таблица А\n⟦\(path)⟧\n```\n")
    let parsed = markdown(marked)
    #expect(parsed.rules.contains("forbidden-address"))
    #expect(parsed.value.isEmpty)
  }

  @Test func `renders the rows of a file as plain text`() {
    let html = renderTable(caption: "А", rows: [["б", "в"], ["<1>", "*2* & \"3\""]])
    #expect(
      String(decoding: html, as: UTF8.self) == """
        <div class="plan-box"><table class="grid-table stack"><caption>А</caption>\
        <thead><tr><th scope="col">б</th><th scope="col">в</th></tr></thead>\
        <tbody><tr><th scope="row" data-l="б">&lt;1&gt;</th>\
        <td data-l="в">*2* &amp; &quot;3&quot;</td></tr></tbody></table></div>
        """)
  }

  @Test(arguments: [
    ("а,б\n1,2\n", [["а", "б"], ["1", "2"]]),
    ("а;б\r\n\"1,5\";\"x;y\"\r\n\r\n", [["а", "б"], ["1,5", "x;y"]]),
    (
      "а;б\n\"две\nстроки\";\"в \"\"кавычках\"\"\"",
      [["а", "б"], ["две\nстроки", "в \"кавычках\""]]
    ),
    ("а;б;в\n1;;\n", [["а", "б", "в"], ["1", "", ""]]),
  ])
  func `reads CSV with commas or semicolons`(_ text: String, _ rows: [[String]]) {
    let parsed = parseCSV(SourceText(path: "files/x.csv", text: text))
    #expect(parsed.messages == [])
    #expect(parsed.value == rows)
  }

  @Test func `refuses a table that no page can show`() {
    let rows = (1...10_001).map { "\($0);а\n" }.joined()
    let parsed = parseCSV(SourceText(path: "files/x.csv", text: rows))
    #expect(parsed.rules == ["text-limits"])
    #expect(parsed.diagnostics.map(\.span.start.line) == [10_001])
    #expect(parsed.value == nil)
  }

  @Test(arguments: [
    ("а;б\n1;2\n⟦3⟧\n⟦4;5;6⟧\n", "table-shape"), ("а;б\n⟦\"1;2⟧\n", "csv-syntax"),
    ("а;б\n⟦1\"x\";2⟧\n", "csv-syntax"), ("⟦⟧\n\n", "table-shape"),
  ])
  func `places the faults of CSV`(_ text: String, _ rule: String) {
    let marked = Marked(text, path: "files/x.csv")
    let parsed = parseCSV(marked.source)
    #expect(Set(parsed.rules) == [rule])
    #expect(parsed.ranges == marked.ranges)
    #expect(parsed.value == nil)
  }
}
