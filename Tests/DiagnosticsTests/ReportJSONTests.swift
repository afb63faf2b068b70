import Diagnostics
import Testing

@Suite struct ReportJSONTests {
  @Test func `writes the whole report as one sorted object`() {
    let plan = MarkedText("content/plan.yaml", "номер: ⟦1.1⟧\nроль: ⟦Куратр⟧\n").spans
    let report = Report(
      [
        Diagnostic(
          "unknown-term", .error, at: plan[1], "нет роли «Куратр»",
          notes: [Note("есть «Куратор»"), Note("номер стоит здесь", at: plan[0])])
      ],
      accepted: [
        .init(Diagnostic("gap", .warning, at: plan[0], "нет \"3.3\""), reason: "так/в документе")
      ])
    #expect(
      report.json(published: false, pages: 12).written == #"""
        {
          "accepted": [
            {
              "column": 8,
              "endColumn": 11,
              "endLine": 1,
              "file": "content/plan.yaml",
              "fixable": false,
              "line": 1,
              "message": "нет \"3.3\"",
              "notes": [],
              "reason": "так/в документе",
              "rule": "gap",
              "severity": "warning"
            }
          ],
          "counts": {
            "error": 1,
            "hint": 0,
            "warning": 0
          },
          "diagnostics": [
            {
              "column": 7,
              "endColumn": 13,
              "endLine": 2,
              "file": "content/plan.yaml",
              "fixable": false,
              "line": 2,
              "message": "нет роли «Куратр»",
              "notes": [
                {
                  "message": "есть «Куратор»"
                },
                {
                  "column": 8,
                  "file": "content/plan.yaml",
                  "line": 1,
                  "message": "номер стоит здесь"
                }
              ],
              "rule": "unknown-term",
              "severity": "error"
            }
          ],
          "pages": 12,
          "published": false
        }
        """#)
  }

  @Test func `is the same whatever the order in which findings came`() {
    let spans = MarkedText("a", "⟦а⟧ ⟦б⟧ ⟦в⟧").spans
    let found = spans.map { Diagnostic("r", .hint, at: $0, "слово") }
    let forward = Report(found).json(published: true, pages: 1).written
    #expect(Report(found.reversed()).json(published: true, pages: 1).written == forward)
  }

  @Test(arguments: [
    ("«Школа» №\u{A0}1 / да", #""«Школа» № 1 / да""#.replacing(" 1", with: "\u{A0}1")),
    ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1B}\u{7F}\u{85}\u{2028}\u{202E}", #""\u0000\u001b\u007f\u0085\u2028\u202e""#),
    ("👩‍🏫", "\"👩‍🏫\""),
  ])
  func `escapes what JSON and a terminal must not see raw`(text: String, written: String) {
    #expect(JSON.text(text).written == written)
  }

  @Test func `writes every kind of value`() {
    let value = JSON.object([
      "пусто": .null, "да": .flag(true), "число": .number(-7), "список": .list([]),
      "объект": .object([:]),
    ])
    #expect(
      value.written == """
        {
          "да": true,
          "объект": {},
          "пусто": null,
          "список": [],
          "число": -7
        }
        """)
  }
}
