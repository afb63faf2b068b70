import ContentSyntax
import Diagnostics
import Testing

struct YAMLFault: Sendable, CustomTestStringConvertible {
  let text: String
  let messages: [String]
  let rule: String
  var testDescription: String { messages.joined(separator: "; ") }

  init(_ text: String, _ messages: String..., rule: String = "yaml-syntax") {
    self.text = text
    self.messages = messages
    self.rule = rule
  }
}

struct YAMLFindingsTests {
  static let faults: [YAMLFault] = [
    YAMLFault("название: Школа⟦:⟧ начало\n", "двоеточие внутри значения «Школа: начало»"),
    YAMLFault(
      "- а: Б⟦:⟧ в\n- г: Д⟦:⟧ е\n", "двоеточие внутри значения «Б: в»",
      "двоеточие внутри значения «Д: е»"),
    YAMLFault("а: [б: в⟦:⟧ г]\n", "двоеточие внутри значения «[б: в: г]»"),
    YAMLFault("⟦название Школа⟧\nцель: x\n", "нет двоеточия после имени поля: «название Школа»"),
    YAMLFault(
      "а: x\n⟦нет двоеточия⟧\nб: y\n", "нет двоеточия после имени поля: «нет двоеточия»"),
    YAMLFault("а⟦:⟧б\nв: г\n", "после двоеточия нужен пробел: «а:б»"),
    YAMLFault(
      "а:⟦\u{A0}⟧б\nв: г\n", "неразрывный пробел после двоеточия: «а:\u{A0}б»"),
    YAMLFault(
      "а:\n⟦\t⟧б: x\n⟦\t\t⟧в: y\n", "табуляция в отступе: YAML понимает только пробелы",
      "табуляция в отступе: YAML понимает только пробелы"),
    YAMLFault("а: x\n⟦\t⟧\nб: y\n", "табуляция в отступе: YAML понимает только пробелы"),
    YAMLFault("а: x\n  ⟦\t⟧б: y\n", "табуляция в отступе: YAML понимает только пробелы"),
    YAMLFault(
      "а: x\n  ⟦б: y⟧\n",
      "лишний отступ: поле стоит глубже, чем поле выше, у которого уже есть значение"),
    YAMLFault(
      "а:\n   б: x\n  ⟦в: y⟧\n", "неверный отступ: строка не продолжает ни одно из полей выше"),
    YAMLFault("а: б\n⟦- в⟧\n", "неверный отступ: пункт списка «- …» стоит среди полей"),
    YAMLFault(
      "а:\n  - б: в\n   ⟦г: д⟧\n", "неверный отступ: строка не продолжает ни одно из полей выше"),
    YAMLFault(
      "  а: б\n⟦в: г⟧\n", "неверный отступ: строка не продолжает ни одно из полей выше"),
    YAMLFault("а: ⟦\"x⟧\nб: y\n", "кавычка не закрыта"),
    YAMLFault("а: ⟦'x⟧\n", "кавычка не закрыта"),
    YAMLFault("а: \"Школа\" ⟦молодого⟧\nб: y\n", "лишний текст после закрывающей кавычки"),
    YAMLFault("а: [1] ⟦Закон⟧\n", "лишний текст после закрывающей скобки"),
    YAMLFault("а: ⟦[x, y⟧\nб: z\n", "скобка «[» не закрыта"),
    YAMLFault("а: ⟦{x: y⟧\nб: z\n", "скобка «{» не закрыта"),
    YAMLFault("а: ⟦[x⟧", "скобка «[» не закрыта"),
    YAMLFault("а: [\"x\" ⟦\"y\"]⟧\n", "нет запятой между значениями в скобках"),
    YAMLFault("а: [x, ⟦,⟧ y]\n", "пустое место в списке в скобках"),
    YAMLFault("а: ⟦@⟧куратор\n", "значение начинается со знака «@»"),
    YAMLFault(
      "а: ⟦%⟧ охвата\nб: ⟦`⟧x`\nв: ⟦*⟧важно\nг: ⟦&⟧важно\nд: ⟦!⟧важно\n",
      "значение начинается со знака «%»", "значение начинается со знака «`»",
      "значение начинается со знака «*»", "значение начинается со знака «&»",
      "значение начинается со знака «!»"),
    YAMLFault("а: ⟦]⟧\n", "значение начинается со знака «]»"),
    YAMLFault("а: ⟦|⟧ текст\n", "значение начинается со знака «|»"),
    YAMLFault("а: ⟦?⟧ текст\n", "значение начинается со знака «?»"),
    YAMLFault("⟦%⟧важно\n", "значение начинается со знака «%»"),
    YAMLFault("а: ⟦-⟧ б\n", "список начинается в одной строке с именем поля"),
    YAMLFault("а: \"C:⟦\\⟧школа\"\n", "обратная косая черта «\\» в двойных кавычках"),
    YAMLFault("а: б⟦\u{B}⟧в\n", "невидимый управляющий знак U+000B"),
    YAMLFault(
      "а: ⟦\u{88}⟧ё\nб: ⟦\u{1}⟧\n", "невидимый управляющий знак U+0088",
      "невидимый управляющий знак U+0001"),
    YAMLFault("а: \u{85}б⟦\u{1}⟧\n", "невидимый управляющий знак U+0001"),
    YAMLFault("⟦: б⟧\n", "перед двоеточием нет имени поля"),
    YAMLFault("а: 1\n⟦а⟧: 2\n", "поле «а» записано второй раз", rule: "duplicate-key"),
    YAMLFault(
      "а: ⟦&x⟧ б\nв: ⟦*x⟧\n", "«&x» — для YAML это метка («якорь»), такое не поддерживается",
      "«*x» — для YAML это ссылка на метку, такое не поддерживается", rule: "yaml-unsupported"),
    YAMLFault(
      "а: ⟦!!str⟧ 1\n", "«!!str» — для YAML это указание типа, такое не поддерживается",
      rule: "yaml-unsupported"),
    YAMLFault("⟦<<⟧: б\n", "слияние «<<» не поддерживается", rule: "yaml-unsupported"),
    YAMLFault(
      "? ⟦[а]⟧\n: б\n", "имя поля — список или набор полей, а нужен текст",
      rule: "yaml-unsupported"),
    YAMLFault(
      "а: 1\n⟦---⟧\nб: 2\n", "второй документ в одном файле не поддерживается",
      rule: "yaml-unsupported"),
    YAMLFault(
      "а: 1\n...\n⟦б: 2⟧\n", "второй документ в одном файле не поддерживается",
      rule: "yaml-unsupported"),
    YAMLFault(
      "⟦%YAML 1.1\n---⟧\nа: б\n", "указания со знаком «%» не поддерживаются",
      rule: "yaml-unsupported"),
  ]

  @Test(arguments: faults)
  func `says what is wrong and where`(_ fault: YAMLFault) {
    let marked = Marked(fault.text)
    let parsed = parseYAML(marked.source)
    #expect(parsed.messages == fault.messages)
    #expect(parsed.ranges == marked.ranges)
    #expect(Set(parsed.rules) == [fault.rule])
    #expect(parsed.diagnostics.allSatisfy { !$0.notes.isEmpty })
  }

  @Test func `offers the value in quotes`() {
    let parsed = parseYAML(SourceText(path: "a.yaml", text: "  - название: Школа: \"начало\"\n"))
    #expect(
      parsed.diagnostics.first?.notes.map(\.message) == [
        "возьмите значение в кавычки: название: 'Школа: \"начало\"'"
      ])
  }

  @Test func `points at the first of two keys and keeps its value`() {
    let marked = Marked("⟦а⟧: 1\nб: 2\nа: 3\n")
    let parsed = parseYAML(marked.source)
    #expect(parsed.diagnostics.first?.notes.first?.span?.range == marked.ranges.first)
    #expect(parsed.value?.dump == "{а: ‹1›, б: ‹2›}")
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
    String(repeating: "[\n", count: 50_000), String(repeating: "{а: ", count: 50_000),
    (0..<200).map { String(repeating: " ", count: $0) + "а:\n" }.joined(),
  ])
  func `refuses depth before it costs anything`(_ text: String) {
    let parsed = parseYAML(SourceText(path: "a.yaml", text: text))
    #expect(parsed.rules == ["text-limits"])
    #expect(parsed.value == nil)
  }

  @Test func `reads a hundred levels`() {
    let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(parseYAML(SourceText(path: "a.yaml", text: text)).messages == [])
  }

  @Test func `stops after fifty errors`() {
    let text = (0..<80).map { "к\($0): @x\n" }.joined()
    #expect(parseYAML(SourceText(path: "a.yaml", text: text)).diagnostics.count == 50)
  }

  @Test func `stops earlier where every error means reading a megabyte again`() {
    let comment = "#" + String(repeating: "x", count: 1 << 20) + "\n"
    let text = comment + (0..<80).map { "к\($0): @x\n" }.joined()
    #expect(parseYAML(SourceText(path: "a.yaml", text: text)).diagnostics.count == 16)
  }
}
