import Testing
import TextSearch

@Suite struct `A folded text` {
  /// Ways to write the same words.
  static let spellings = [
    "Иванов Пётр", "ИВАНОВ ПЕТР", "иванов  петр", "Иванов\nПётр", "Иванов\u{A0}Пётр",
    "Иванов&nbsp;Пётр", "Иванов&#160;П&#1077;тр", "Иванов&#x20;П&#x435;тр", "Ива\u{AD}нов Пётр",
    "Ива&shy;нов Пётр", "Ива\u{200B}нов Пётр", "Ива<wbr>нов Пётр", "<b>Ива</b>нов <i>Пётр</i>",
    "Ива</b>нов<br>Пётр", "Иванов</p><p>Пётр", "Иванов;Пётр", "Иванов, Пётр",
    "%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2%20%D0%9F%D1%91%D1%82%D1%80",
    #"\u0418\u0432анов\nПётр"#, "Ивано\u{301}в Пе\u{308}тр",
    "<a href=\"x\" title='a > b'>Иванов</a> Пётр", "Иванов<!-- тут --> Пётр",
  ]

  @Test(arguments: spellings)
  func `has the same words however they are written`(_ text: String) {
    let automaton = WordAutomaton([FoldedText.codes(of: "Иванов Пётр")])
    #expect(automaton.matches(in: FoldedText(Array(text.utf8))).count == 1)
  }

  @Test func `has a short i however it is composed`() {
    #expect(FoldedText.codes(of: "Коле\u{438}\u{306}") == FoldedText.codes(of: "Колей"))
  }

  /// Latin letters stand among the Russian ones.
  @Test(arguments: [
    "Ивaнoв Пётp", "Ивaнов П\u{EB}тр", "Иванов Пe\u{308}тр", "ИBAНOB ПЁTP", "&#1048;вaнов Петр",
    "И\u{AD}вaнов Петр", "<b>Ивaнoв</b> Петр", "Иван<b>o</b>в Петр", "Ивaно<b>в</b> <b>П</b>eтр",
    "Иванов П<i>e</i><b>тp</b>",
  ])
  func `has Russian words where alphabets mix`(_ text: String) {
    let automaton = WordAutomaton([FoldedText.codes(of: "Иванов Пётр")])
    #expect(automaton.matches(in: FoldedText(Array(text.utf8))).count == 1)
  }

  @Test(arguments: [
    ("№3", true), ("№ 3", true), ("№\u{A0}3", true), ("№&nbsp;3", true), ("3", false),
    ("№ 4, 3", false), ("№<b>3</b>", false),
  ])
  func `tells a number from other figures`(_ text: String, _ isNumbered: Bool) throws {
    let folded = FoldedText(Array(text.utf8))
    let automaton = WordAutomaton([FoldedText.codes(of: "3")])
    let figure = try #require(automaton.matches(in: folded).first)
    #expect(folded.isNumbered(at: figure.indices.lowerBound) == isNumbered)
  }

  /// The word has letters that look like no Russian ones, or a sign parts it from Russian ones.
  @Test(arguments: [
    ("maketov", "<b>maketov</b>у"), ("maketov", "а<i>maketov</i>"), ("cap", "cap-а"),
  ])
  func `keeps words that are Latin beside Russian ones`(_ word: String, _ text: String) {
    let automaton = WordAutomaton([FoldedText.codes(of: word)])
    #expect(automaton.matches(in: FoldedText(Array(text.utf8))).count == 1)
  }

  /// How a first name stands before a patronymic.
  @Test(arguments: [
    ("Анна Петровна", true), ("Анна<br>Петровна", true), ("Анна\\\nПетровна", true),
    ("<td>Анна</td>\n<td class=\"x\">Петровна</td>", true), ("Анна;Петровна", true),
    ("\"Анна\";\"Петровна\"", true), ("<tspan>Анна</tspan><tspan>Петровна</tspan>", true),
    ("Анна, Петровна", false), ("Анна: Петровна", false), ("Анна «Петровна»", false),
  ])
  func `has a word in front where one reads on`(_ text: String, _ isInFront: Bool) throws {
    let folded = FoldedText(Array(text.utf8))
    let automaton = WordAutomaton([FoldedText.codes(of: "Петровна")])
    let match = try #require(automaton.matches(in: folded).first)
    let word = folded.wordInFront(of: match.indices.lowerBound)
    #expect((word.map { Array(folded.codes[$0]) } == FoldedText.codes(of: "Анна")) == isInFront)
  }

  /// Words that stand inside of tags, and what is never closed.
  @Test(arguments: [
    "<img alt=\"Снимок: Иванов Пётр\">", "<a title=Иванов&nbsp;Пётр href=x>ссылка</a>",
    "<!-- Иванов Пётр -->", "<p>текст <b Иванов Пётр", "if (a<b) Иванов Пётр",
    "<svg><title>Иванов Пётр</title>",
  ])
  func `holds what stands inside of tags`(_ text: String) {
    let automaton = WordAutomaton([FoldedText.codes(of: "Иванов Пётр")])
    #expect(automaton.matches(in: FoldedText(Array(text.utf8))).count == 1)
  }

  @Test func `leads back to the bytes`() throws {
    let text = "<p>Это <b>Ива</b>нов&nbsp;Пётр.</p>"
    let folded = FoldedText(Array(text.utf8))
    let automaton = WordAutomaton([FoldedText.codes(of: "иванов петр")])
    let match = try #require(automaton.matches(in: folded).first)
    let range = folded.range(of: match.indices)
    #expect(String(decoding: folded.bytes[range], as: UTF8.self) == "Ива</b>нов&nbsp;Пётр")
  }

  @Test(arguments: [
    [0xFF, 0xD0], [0xD0], [0x25, 0x44], [0x5C], [0x26, 0x23], [0x3C], [0xF0, 0x9F],
  ])
  func `is made of any bytes`(_ bytes: [UInt8]) {
    #expect(FoldedText(bytes).codes.allSatisfy { $0 < 5 || FoldedCode.isWord($0) })
  }
}
