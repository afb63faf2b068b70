import ContentSyntax
import Diagnostics
import Testing

struct FrontMatterFault: Sendable, CustomTestStringConvertible {
  let text: String
  let message: String
  let hasBody: Bool
  var testDescription: String { message }

  init(_ text: String, _ message: String, hasBody: Bool = true) {
    self.text = text
    self.message = message
    self.hasBody = hasBody
  }
}

struct FrontMatterTests {
  @Test(arguments: [
    "---\nназвание: б\n---\nтекст\n", "---\r\nназвание: б\r\n---\r\nтекст\r\n",
    "---\nназвание: б\n---\nтекст", "---\nназвание: б\n---\n\n\nтекст\n",
  ])
  func `ends at a line of three hyphens`(_ text: String) {
    let parsed = parseDocument(Marked(text).source)
    #expect(parsed.messages == [])
    #expect(parsed.value.frontMatter?.dump == "{название: ‹б›}")
    #expect(parsed.value.body?.html == "<p>текст</p>\n")
  }

  @Test func `takes hyphens inside a value for words`() {
    let text = "---\nназвание: до --- после\nещё: \"---\"\nблок: |\n  ---\nк: ---\n---\n---\n"
    let parsed = parseDocument(Marked(text).source)
    #expect(parsed.messages == [])
    #expect(
      parsed.value.frontMatter?.dump
        == "{название: ‹до --- после›, ещё: ‹---›, блок: ‹---\n›, к: ‹---›}")
    #expect(parsed.value.body?.html == "<hr />\n")
  }

  static let faults: [FrontMatterFault] = [
    FrontMatterFault("⟦название: б⟧\n", "нет шапки: файл должен начинаться строкой «---»"),
    FrontMatterFault("⟦⟧", "нет шапки: файл должен начинаться строкой «---»"),
    FrontMatterFault(
      "⟦---⟧\nназвание: б\n\nтекст\n", "шапка не закрыта: нет второй строки «---»", hasBody: false),
    FrontMatterFault(
      "---⟦  ⟧\nназвание: б\n---\n", "пробелы после «---»: в строке должно быть ровно три дефиса"),
    FrontMatterFault(
      "---\nназвание: б\n---⟦ \t⟧\r\nтекст\n\n---\n",
      "пробелы после «---»: в строке должно быть ровно три дефиса"),
    FrontMatterFault(
      "⟦ ⟧---\nназвание: б\n---\n", "пробелы перед «---»: в строке должно быть ровно три дефиса"),
    FrontMatterFault(
      "\n\n⟦---⟧\nназвание: б\n---\n",
      "пустые строки перед шапкой: «---» должно быть первой строкой файла"),
    FrontMatterFault(
      "⟦—⟧\nназвание: б\n---\n", "«—» вместо «---»: в строке должно быть ровно три дефиса"),
    FrontMatterFault(
      "---\nназвание: б\n⟦----⟧\nтекст\n",
      "«----» вместо «---»: в строке должно быть ровно три дефиса"),
  ]

  @Test(arguments: faults)
  func `explains a fence that is none`(_ fault: FrontMatterFault) {
    let marked = Marked(fault.text)
    let parsed = parseDocument(marked.source)
    #expect(parsed.messages == [fault.message])
    #expect(parsed.rules == ["front-matter"])
    #expect(parsed.ranges == marked.ranges)
    #expect((parsed.value.body != nil) == fault.hasBody)
  }

  /// Whether the findings of a text can be mended.
  private static func fixes(_ text: String) -> [Bool] {
    parseDocument(Marked(text).source).diagnostics.map { $0.fix != nil }
  }

  @Test(arguments: [
    "--\nназвание: б\n---\nтекст\n", "---\nназвание: б\n----\nтекст\n", "---\nназвание: б\n——",
    "---\n# шапка\nзадачи:\n- раз\n-\n  два\n\nвид: б\n\n–––\n\nТекст.\n\n-----\n",
  ])
  func `mends dashes between data and a text`(_ text: String) {
    #expect(Self.fixes(text) == [true])
  }

  @Test(arguments: [
    "—\nназвание: б\n---\nтекст\n", "---\nназвание: б\n—\nтекст\n", "-\nназвание: б\n---\n",
    "-----\n\nТекст.\n\n---\n",
  ])
  func `only reports dashes that may mean something else`(_ text: String) {
    let fixes = Self.fixes(text)
    #expect(!fixes.isEmpty && !fixes.contains(true))
  }

  @Test(arguments: [
    "---\nназвание: б\nотменяет:\n-\nдата: 2021-04-20\n",
    "---\nназвание: б\n--\nдата: 2021-04-20\n",
    "---\nназвание: б\n--\n\nдата: 2021-04-20\n", "---\nназвание: б\n\nТекст.\n\n-----\n\nЕщё.\n",
    "---\nназвание: б\n\nЗаголовок\n---------\n\nЕщё.\n",
    "---\nназвание: б\n\n# Текст\n\n----\n\nЕщё.\n",
    "---\nназвание: б\n\n- раз\n- два\n\n----\n\nЕщё.\n",
    "---\nназвание: б\n\nЦель: раз\n----\nЕщё.\n",
    "---\nназвание: б\n  --\nтекст\n", "---\nназвание: б\nhttps://пример.рф\n----\nтекст\n",
  ])
  func `does not take a dash or a rule for the closing fence`(_ text: String) {
    let parsed = parseDocument(Marked(text).source)
    #expect(parsed.messages == ["шапка не закрыта: нет второй строки «---»"])
    #expect(parsed.diagnostics.allSatisfy { $0.fix == nil })
    #expect(parsed.value.body == nil)
  }

  @Test func `reads on behind a fence with blanks`() {
    let parsed = parseDocument(Marked("---\nа: б\n--- \nтекст\n\n---\n").source)
    #expect(parsed.value.frontMatter?.dump == "{а: ‹б›}")
    #expect(parsed.value.body?.html == "<p>текст</p>\n<hr />\n")
  }

  @Test func `reports front matter and body in one run, at their places in the file`() {
    let marked = Marked("---\nа: ⟦@⟧б\n---\n\n# Ёж 😀 ⟦[тут](/plan/)⟧\n\n⟦<br>⟧\n")
    let parsed = parseDocument(marked.source)
    #expect(parsed.rules == ["yaml-syntax", "link-text", "raw-html"])
    #expect(parsed.ranges == marked.ranges)
    #expect(parsed.diagnostics.map(\.span.start.line) == [2, 5, 7])
    #expect(parsed.diagnostics.map(\.span.start.column) == [4, 8, 1])
  }

  @Test func `an empty front matter is a value that is absent`() {
    let parsed = parseDocument(Marked("---\n---\n").source)
    #expect(parsed.messages == [])
    #expect(parsed.value.frontMatter?.dump == "∅")
    #expect(parsed.value.body?.isEmpty == true)
  }

  @Test func `a file of data is one tree without a body`() {
    let parsed = parseDocument(SourceText(path: "content/site.yaml", text: "---\nа: б\n"))
    #expect(parsed.messages == [])
    #expect(parsed.value.frontMatter?.dump == "{а: ‹б›}")
    #expect(parsed.value.body == nil)
  }
}
