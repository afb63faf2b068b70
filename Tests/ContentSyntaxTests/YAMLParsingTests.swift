import ContentSyntax
import Diagnostics
import Testing

struct YAMLTree: Sendable, CustomTestStringConvertible {
  let text: String
  let dump: String
  var testDescription: String { dump }

  init(_ text: String, _ dump: String) {
    self.text = text
    self.dump = dump
  }
}

struct YAMLParsingTests {
  static let trees: [YAMLTree] = [
    YAMLTree(
      "номер: 1.10\nкомментарий: off\nда: да\n", "{номер: ‹1.10›, комментарий: ‹off›, да: ‹да›}"),
    YAMLTree(
      "дата: 2021-04-28\nпусто:\nничего: ~\n", "{дата: ‹2021-04-28›, пусто: ∅, ничего: ‹~›}"),
    YAMLTree("а: \"x\\ny\"\nб: 'д''Артаньян'\nв: \"\"\n", "{а: ‹x\ny›, б: ‹д'Артаньян›, в: ‹›}"),
    YAMLTree(
      "а: |\n  одна\n  две\nб: >-\n  три\n  четыре\n", "{а: ‹одна\nдве\n›, б: ‹три четыре›}"),
    YAMLTree("а: [x, {б: в}]\nг:\n- д\n- е: ж\n", "{а: [‹x›, {б: ‹в›}], г: [‹д›, {е: ‹ж›}]}"),
    YAMLTree("# только слова\n", "∅"),
    YAMLTree("", "∅"),
    YAMLTree("---\nа: б\n...\n", "{а: ‹б›}"),
    YAMLTree("а: б\r\nв:\r\n  - г\r\n", "{а: ‹б›, в: [‹г›]}"),
    YAMLTree("название: до --- после\nещё: '---'\n", "{название: ‹до --- после›, ещё: ‹---›}"),
    YAMLTree("почта: a@b.ru\nвремя: 10:30\n", "{почта: ‹a@b.ru›, время: ‹10:30›}"),
    YAMLTree("а: одна\u{2028}строка\nб: в\u{85}г\n", "{а: ‹одна\u{2028}строка›, б: ‹в\u{85}г›}"),
    YAMLTree("й: и\u{306}\n", "{й: ‹и\u{306}›}"),
  ]

  @Test(arguments: trees)
  func `reads scalars as written and collections as nested`(_ tree: YAMLTree) throws {
    let parsed = parseYAML(SourceText(path: "a.yaml", text: tree.text))
    #expect(parsed.messages == [])
    #expect(try #require(parsed.value).dump == tree.dump)
  }

  @Test func `keeps the bytes of a letter with a combining mark`() throws {
    let node = try #require(parseYAML(SourceText(path: "a.yaml", text: "ключ: и\u{306}\n")).value)
    guard case .scalar(let text) = try #require(node["ключ"]).kind else {
      Issue.record("no scalar")
      return
    }
    #expect(Array(text.utf8) == Array("и\u{306}".utf8))
  }

  @Test(arguments: [
    "⟦ключ⟧: ⟦значение⟧\n",
    "😀: x\n⟦ключ⟧: ⟦\"в кавычках\"⟧ # слова\n",
    "👩‍👩‍👧: \u{2028}х\u{2028}\n⟦ключ⟧: ⟦знач\u{2028}ение⟧\n",
    "а: 1\r\n⟦ключ⟧: ⟦значение⟧\r\n",
    "список: [1, 2]\n⟦ключ⟧:  \t ⟦[один, два]⟧\n",
    "⟦ключ⟧:\n  ⟦- один\n  - два⟧\n\n# слова\nдругой: x\n",
    "⟦ключ⟧:\n  ⟦а: б\n  в: г⟧\nдругой: x\n",
  ])
  func `places keys and values where they stand`(_ text: String) throws {
    let marked = Marked(text)
    let node = try #require(parseYAML(marked.source).value)
    guard case .mapping(let entries) = node.kind else {
      Issue.record("no mapping")
      return
    }
    let entry = try #require(entries.first { $0.key == "ключ" })
    let expected = marked.ranges.suffix(2)
    #expect([entry.keySpan.range, entry.value.span.range] == Array(expected))
  }

  @Test func `counts columns in characters`() throws {
    let node = try #require(
      parseYAML(SourceText(path: "a.yaml", text: "э: 1\nё: [👩‍👩‍👧👍🏽, \"é\", цель]\n")).value)
    let last = try #require(node["ё"]?.items.last)
    #expect(last.span.start == SourcePosition(line: 2, column: 14))
    #expect(last.span.text == "цель")
  }

  @Test func `reads only the given part and places it in the file`() throws {
    let marked = Marked("---\nа: ⟦б⟧\n---\nтекст: [\n")
    let parsed = parseYAML(marked.source, in: 4..<11)
    #expect(parsed.messages == [])
    #expect(parsed.value?["а"]?.span.range == marked.ranges.first)
  }
}
