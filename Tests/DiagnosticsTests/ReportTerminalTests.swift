import Diagnostics
import Testing

@Suite struct ReportTerminalTests {
  let plain = TerminalStyle(color: false, width: 80)

  @Test func `shows the place, the excerpt, the underline and the notes`() throws {
    let plan = MarkedText(
      "content/plan.yaml",
      """
      название: План
      мероприятия:
        - номер: ⟦1.1⟧
        - номер: ⟦1.1⟧
          ответственные: [Руководитель ОО, ⟦Куратр в ОО⟧]
      """)
    let report = Report([
      Diagnostic(
        "unknown-term", .error, at: plan.spans[2], "нет роли «Куратр в ОО»",
        notes: [Note("есть «Куратор в ОО»")]),
      Diagnostic(
        "duplicate-number", .error, at: plan.spans[1], "номер 1.1 уже занят",
        notes: [Note("впервые он стоит здесь", at: plan.spans[0])]),
    ])
    #expect(
      report.terminal(plain) == """
        content/plan.yaml:4:12: ошибка: номер 1.1 уже занят [duplicate-number]
         4 |   - номер: 1.1
           |            ^~~
           = впервые он стоит здесь: content/plan.yaml:3:12
         3 |   - номер: 1.1
           |            ^~~

        content/plan.yaml:5:38: ошибка: нет роли «Куратр в ОО» [unknown-term]
         5 |     ответственные: [Руководитель ОО, Куратр в ОО]
           |                                      ^~~~~~~~~~~
           = есть «Куратор в ОО»

        2 ошибки

        """)
  }

  @Test func `puts errors first, then warnings, hints, accepted findings and the sum`() {
    let first = MarkedText("content/a.yaml", "⟦а⟧: ⟦б⟧\n⟦в⟧: г\n").spans
    let second = MarkedText("content/b.yaml", "⟦д⟧").spans
    let report = Report(
      [
        Diagnostic("h", .hint, at: first[0], "совет о строке"),
        Diagnostic("w", .warning, at: first[1], "пустое значение"),
        Diagnostic("e", .error, at: second[0], "неверное значение"),
      ],
      accepted: [
        .init(
          Diagnostic("number-gap", .warning, at: first[2], "нет номера 3.3"),
          reason: "так в документе")
      ])
    #expect(
      report.terminal(plain) == """
        Мешает публикации: 1 ошибка

        content/b.yaml:1:1: ошибка: неверное значение [e]
         1 | д
           | ^

        Стоит исправить: 1 предупреждение

        content/a.yaml:1:4: предупреждение: пустое значение [w]
         1 | а: б
           |    ^

        Желательно: 1 совет

        content/a.yaml:1:1: совет: совет о строке [h]
         1 | а: б
           | ^

        Допущено: 1 замечание
          content/a.yaml:2:1: нет номера 3.3 [number-gap]
            причина: так в документе

        1 ошибка, 1 предупреждение, 1 совет; допущено: 1 замечание

        """)
  }

  @Test func `tells three findings of a rule in full, the others of the file in few lines`() {
    let lines = (1...7).map { _ in "⟦ключ⟧: да\n" }.joined()
    let plan = MarkedText("content/plan.yaml", lines).spans
    let site = MarkedText("content/site.yaml", "⟦ключ⟧: да").spans
    var found = (plan + site).map {
      Diagnostic(
        "unknown-key", .error, at: $0, "нет ключа «ключ»", notes: [Note("есть «ключи»")])
    }
    found[4] = Diagnostic("unknown-key", .error, at: plan[4], "нет ключа «другой»")
    let report = Report(found).terminal(plain)
    #expect(
      report.hasSuffix(
        """
        content/plan.yaml:3:1: ошибка: нет ключа «ключ» [unknown-key]
         3 | ключ: да
           | ^~~~
           = есть «ключи»
           = ещё 4 таких же в этом файле:
             строки 4, 6, 7: нет ключа «ключ» (есть «ключи»)
             строка 5: нет ключа «другой»

        content/site.yaml:1:1: ошибка: нет ключа «ключ» [unknown-key]
         1 | ключ: да
           | ^~~~
           = есть «ключи»

        8 ошибок

        """))
  }

  @Test func `does not repeat the number of a line with many findings`() {
    let line = MarkedText("a", String(repeating: "⟦б⟧ ", count: 9) + "\n⟦б⟧").spans
    let report = Report(line.map { Diagnostic("r", .hint, at: $0, "что-то") }).terminal(plain)
    #expect(report.contains("= ещё 7 таких же в этом файле:\n     строки 1, 2: что-то\n"))
  }

  @Test func `tells of thousands in a few lines`() {
    let spans = MarkedText("a", (1...5000).map { "⟦ключ \($0)⟧: да\n" }.joined()).spans
    let report = Report(spans.map { Diagnostic("r", .error, at: $0, "нет «\($0.text)»") })
      .terminal(plain)
    #expect(report.split(separator: "\n").count < 30)
    #expect(report.contains("\n     строка 13: нет «ключ 13»\n     и ещё 4987\n\n5000 ошибок\n"))
    let same = Report(spans.map { Diagnostic("r", .error, at: $0, "нет ключа") }).terminal(plain)
    #expect(
      same.contains("строки 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 и ещё 4987: нет ключа\n"))
  }

  @Test func `lists the files when very many share a fault`() {
    let found = (101...130).flatMap { number in
      MarkedText("content/\(number).md", "⟦вид⟧: да\n⟦вид⟧: да").spans
        .map { Diagnostic("r", .warning, at: $0, "нет ключа «вид»") }
    }
    let report = Report(found).terminal(plain)
    #expect(report.contains("content/103.md:2:1: предупреждение: нет ключа «вид» [r]\n"))
    #expect(
      report.contains(
        """

        ещё 54 таких же в других файлах [r]:
          content/104.md:1:1: нет ключа «вид», и ещё 1 в этом файле
          content/105.md:1:1: нет ключа «вид», и ещё 1 в этом файле
        """))
    #expect(report.hasSuffix("\n  и ещё в 17 файлах\n\n60 предупреждений\n"))
  }

  @Test func `shows the line of a second place when it is short`() {
    let text = MarkedText("a", "⟦да⟧\n⟦нет⟧ " + String(repeating: "слово ", count: 50)).spans
    let short = Diagnostic("r", .error, at: text[1], "что-то", notes: [Note("здесь", at: text[0])])
    let long = Diagnostic("r", .error, at: text[0], "что-то", notes: [Note("здесь", at: text[1])])
    #expect(Report([short]).terminal(plain).contains("= здесь: a:1:1\n 1 | да\n   | ^~\n"))
    #expect(Report([long]).terminal(plain).contains("= здесь: a:2:1\n\n1 ошибка"))
  }

  struct Underlined: Sendable {
    let text: String
    let line: String
    let underline: String
  }

  @Test(arguments: [
    Underlined(text: "ключ: ⟦слово⟧", line: "ключ: слово", underline: "      ^~~~~"),
    Underlined(text: "\tа\t⟦слово⟧", line: "    а   слово", underline: "        ^~~~~"),
    Underlined(text: "⟦\t⟧а", line: "    а", underline: "^~~~"),
    Underlined(text: "漢字 ⟦漢字⟧ да", line: "漢字 漢字 да", underline: "     ^~~~"),
    Underlined(text: "👩‍🏫 ⟦👍⟧!", line: "👩‍🏫 👍!", underline: "   ^~"),
    Underlined(text: "е\u{301}ж ⟦да⟧", line: "е\u{301}ж да", underline: "   ^~"),
    Underlined(text: "да⟦⟧", line: "да", underline: "  ^"),
    Underlined(text: "а ⟦б\nв⟧ г", line: "а б", underline: "  ^"),
    Underlined(text: "⟦да⟧\r\nнет", line: "да", underline: "^~"),
    Underlined(text: "а\u{1B}[31m⟦б⟧", line: "а␛[31mб", underline: "      ^"),
    Underlined(text: "а\u{202E}⟦б⟧", line: "а\u{FFFD}б", underline: "  ^"),
  ])
  func `underlines the very columns a terminal shows`(_ c: Underlined) throws {
    let span = try #require(MarkedText("a", c.text).spans.first)
    let lines = Report([Diagnostic("r", .error, at: span, "что-то")]).terminal(plain)
      .split(separator: "\n").map(String.init)
    #expect(lines[1] == " 1 | \(c.line)")
    #expect(lines[2] == "   | \(c.underline)")
  }

  @Test func `cuts a very long line around the place`() throws {
    let far = String(repeating: "слово ", count: 500)
    let span = try #require(MarkedText("a", "\(far)⟦ошибка⟧ \(far)").spans.first)
    let report = Report([Diagnostic("r", .error, at: span, "что-то")])
    #expect(
      report.terminal(TerminalStyle(color: false, width: 60)) == """
        a:1:3001: ошибка: что-то [r]
         1 | …лово слово слово слово ошибка слово слово слово слово…
           |                         ^~~~~~

        1 ошибка

        """)
  }

  @Test func `leaves out the middle of a name that nobody would read`() {
    let name = String(repeating: "я", count: 100_000)
    let span = SourceText(path: "a", bytes: []).span(0..<0)
    let found = Diagnostic(
      "r", .error, at: span, "нет ключа: «\(name)»", notes: [Note("есть «школа», а не «\(name)»")])
    let cut = String(repeating: "я", count: 80) + "…" + String(repeating: "я", count: 30)
    #expect(found.message == "нет ключа: «\(cut)»")
    #expect(found.notes.map(\.message) == ["есть «школа», а не «\(cut)»"])
    let long = Note(String(repeating: "слово ", count: 100_000)).message
    #expect(long.count < 1000)
  }

  @Test(arguments: ["Положение «О наставничестве» и «Приказ»", "нет » здесь", "ничего"])
  func `keeps every word of an ordinary message`(words: String) {
    let message = words + String(repeating: " слово", count: 30)
    #expect(Note(message).message == message)
  }

  @Test func `finds the place in the middle of an endless line`() throws {
    let far = String(repeating: "ж👩‍🏫\t", count: 30_000)
    let span = try #require(MarkedText("a", "\(far)⟦ошибка⟧\(far)").spans.first)
    let lines = Report([Diagnostic("r", .error, at: span, "что-то")]).terminal(plain)
      .split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("a:1:90001: "))
    #expect(lines[1].hasPrefix(" 1 | …") && lines[1].hasSuffix("…"))
    let marked = lines[2].drop { $0 == " " || $0 == "|" }
    #expect(marked == "^~~~~~")
    #expect(lines[1].contains("ошибка"))
  }

  @Test func `underlines what is seen of a place longer than the line`() throws {
    let long = String(repeating: "я", count: 300)
    let span = try #require(MarkedText("a", "ключ: ⟦\(long)⟧").spans.first)
    let lines = Report([Diagnostic("r", .error, at: span, "что-то")])
      .terminal(TerminalStyle(color: false, width: 40))
      .split(separator: "\n").map(String.init)
    #expect(lines[1] == " 1 | …юч: " + String(repeating: "я", count: 29) + "…")
    #expect(lines[1].count == 40)
    #expect(lines[2] == "   |      ^" + String(repeating: "~", count: 28))
  }

  @Test func `shows no excerpt of a file without text`() {
    let span = SourceText(path: "content/x.yml", bytes: []).span(0..<0)
    #expect(
      Report([Diagnostic("unused-file", .error, at: span, "файл не используется")])
        .terminal(plain) == """
          content/x.yml:1:1: ошибка: файл не используется [unused-file]

          1 ошибка

          """)
  }

  @Test func `keeps a message on one line and out of the terminal's hands`() {
    let span = SourceText(path: "a\u{1B}b", bytes: []).span(0..<0)
    let text = Report([Diagnostic("r", .error, at: span, "две\nстроки\u{7}")]).terminal(plain)
    #expect(text.hasPrefix("a␛b:1:1: ошибка: две␊строки␇ [r]\n"))
  }

  @Test func `colours the word, the place and the underline only when asked`() throws {
    let span = try #require(MarkedText("a", "⟦да⟧").spans.first)
    let report = Report([Diagnostic("r", .warning, at: span, "что-то")])
    #expect(
      report.terminal(TerminalStyle(color: true)) == """
        \u{1B}[1ma:1:1:\u{1B}[0m \u{1B}[1;33mпредупреждение:\u{1B}[0m что-то \u{1B}[2m[r]\u{1B}[0m
        \u{1B}[2m 1 |\u{1B}[0m да
        \u{1B}[2m   |\u{1B}[0m \u{1B}[1;33m^~\u{1B}[0m

        1 предупреждение

        """)
    #expect(!report.terminal(plain).contains("\u{1B}"))
  }

  @Test(arguments: [
    (0, 0, 0, "замечаний нет"),
    (2, 1, 3, "2 ошибки, 1 предупреждение, 3 совета"),
    (21, 0, 5, "21 ошибка, 5 советов"),
    (0, 12, 0, "12 предупреждений"),
  ])
  func `sums up with the right plurals`(
    errors: Int, warnings: Int, hints: Int, expected: String
  ) {
    let span = SourceText(path: "a", bytes: []).span(0..<0)
    let severities =
      Array(repeating: Severity.error, count: errors)
      + Array(repeating: Severity.warning, count: warnings)
      + Array(repeating: Severity.hint, count: hints)
    #expect(Report(severities.map { Diagnostic("r", $0, at: span, "") }).summary == expected)
  }
}
