import SiteBuild
import Testing

@Suite struct `A fault in the content` {
  static let cases: [BadInput] = [
    // site.yaml
    BadInput("site.yaml", "школа:\n", "▸школа:\n", "missing-key").removing(
      "период: 2021-04-01/2022-05-31\n"),
    BadInput("site.yaml", "часовой пояс:", "▸часовай пояс:", "unknown-key"),
    BadInput("site.yaml", "часовой пояс:", "▸чaсовой пояс:", "unknown-key"),  // a Latin «a»
    BadInput("site.yaml", "Europe/Samara", "▸Europe/Samarra", "unknown-time-zone"),
    BadInput("site.yaml", "2021-04-01/2022-05-31", "▸2022-04-01/2021-05-31", "invalid-value"),
    BadInput("site.yaml", "2021-2022", "▸2021-2023", "invalid-value"),
    BadInput("site.yaml", "2021-11-15", "▸15.11.2021", "invalid-value"),
    BadInput(
      "site.yaml", "https://school.example/nastavnichestvo/", "▸school.example", "invalid-value"),
    BadInput(
      "site.yaml", "программа: Программа наставничества", "программа: ▸[Программа]", "wrong-type"),
    BadInput("site.yaml", "программа: Программа наставничества", "программа:▸", "empty-value"),
    BadInput(
      "site.yaml", "учебный год: 2021-2022", "учебный год: 2021-2022\n▸учебный год: 2021-2022",
      "duplicate-key"),
    BadInput(
      "site.yaml", "программа: Программа наставничества", "программа: ▸\" \"", "empty-value"),
    // plan.yaml
    BadInput("plan.yaml", "Руководитель ОО", "▸Руководитель ОУ", "unknown-term"),
    BadInput("plan.yaml", "номер: 1.2", "номер: ▸1.1", "duplicate-number"),
    BadInput("plan.yaml", "номер: 1.2", "номер: ▸1.4", "numbering-gap"),
    BadInput("plan.yaml", "номер: 1.2", "номер: ▸2.1", "numbering-parent"),
    BadInput("plan.yaml", "номер: 1.2", "номер: ▸один", "invalid-value"),
    BadInput("plan.yaml", "срок: постоянно", "срок: ▸31 апреля 2021 г.", "invalid-deadline"),
    BadInput("plan.yaml", "срок: постоянно", "срок: ▸\"-\"", "missing-deadline"),
    BadInput(
      "plan.yaml", "срок: постоянно", "срок: ▸август – апрель 2021 г.", "ambiguous-deadline"),
    BadInput("plan.yaml", "срок: постоянно", "срок: ▸когда-нибудь", "unknown-deadline"),
    BadInput("plan.yaml", "        подтверждения: prikaz\n", "", "done-without-evidence")
      .marking("исполнено: 2021-04-20", "исполнено: ▸2021-04-20"),
    BadInput("plan.yaml", "2021-04-20", "▸2021-11-16", "done-in-future"),
    BadInput("plan.yaml", "2021-04-20", "[2021-04-20, ▸2021-05-20]", "completion-count"),
    BadInput("plan.yaml", "подтверждения: prikaz", "подтверждения: ▸prikas", "unknown-id"),
    BadInput("plan.yaml", "результат: Приказ", "результат:▸", "empty-result"),
    BadInput("plan.yaml", "результат: Приказ", "результат: Протокол", "evidence-kind")
      .marking("подтверждения: prikaz", "подтверждения: ▸prikaz"),
    BadInput("plan.yaml", "ответственные: [Куратор в ОО]", "ответственные: ▸[]", "empty-value"),
    BadInput("plan.yaml", "номер: 1.2", "▸номер: 1.2", "missing-key").removing(
      "        срок: постоянно\n"),
    // The value is read all the same: nothing is called missing.
    BadInput("plan.yaml", "результат: Отчёт", "▸резултат: Отчёт", "unknown-key"),
    BadInput(
      "plan.yaml", "результат: Отчёт", "результат: Отчёт\n        образец: ▸true",
      "invalid-value"),
    BadInput(
      "plan.yaml", "результат: Отчёт",
      "результат: Отчёт\n        допущения: [{правило: ▸empty-rezult, причина: так}]",
      "unknown-rule"),
    BadInput(
      "plan.yaml", "результат: Отчёт",
      "результат: Отчёт\n        допущения: [{правило: ▸empty-result, причина: так}]",
      "unused-acceptance"),
    BadInput(
      "plan.yaml", "задачи: [Снизить отток кадров]", "задачи: ▸[Снизить отток кадров", "yaml-syntax"
    ),
    BadInput("plan.yaml", "  - номер: 1\n", "▸\t- номер: 1\n", "yaml-syntax"),
    BadInput("plan.yaml", "задачи: [Снизить отток кадров]", "задачи: ▸[]", "empty-value"),
    BadInput(
      "plan.yaml", "результат: Отчёт",
      "результат: Отчёт\n        допущения: [{правило: ▸missing-key, причина: так}]", "unknown-rule"
    ),
    // documents
    BadInput(
      "documents/prikaz.md", "[план](/plan/1-1/#main)", "▸[план](/plan/1-9/)", "broken-link"),
    BadInput(
      "documents/prikaz.md", "[план](/plan/1-1/#main)", "▸[план](/plan/#p-1-9)", "broken-anchor"),
    BadInput(
      "documents/prikaz.md", "(#obshchie-polozheniia)", "(#obschie-polozheniia)", "broken-anchor"
    ).marking("[начало]", "▸[начало]"),
    BadInput(
      "documents/prikaz.md", "[план](/plan/1-1/#main)", "▸[план](files/plan.pdf)", "missing-file"),
    BadInput(
      "documents/prikaz.md", "[план](/plan/1-1/#main)", "▸[план](javascript:alert(1))",
      "forbidden-address"),
    BadInput(
      "documents/prikaz.md", "[план](/plan/1-1/#main)", "▸<b>план▸</b>", "raw-html", "raw-html"),
    BadInput("documents/prikaz.md", "вид: приказ", "вид: ▸приказание", "unknown-term"),
    BadInput("documents/prikaz.md", "дата: 2021-04-20", "уровень: ▸местный", "unknown-term"),
    BadInput("documents/prikaz.md", "дата: 2021-04-20", "файл: ▸prikaz.pdf", "invalid-value"),
    BadInput("documents/prikaz.md", "дата: 2021-04-20", "отменяет: ▸prikaz-2", "unknown-id"),
    BadInput("documents/prikaz.md", "дата: 2021-04-20", "образец: ▸да", "sample-record"),
  ]

  @Test(arguments: cases)
  func `is named at its place, and nothing else is`(_ input: BadInput) async throws {
    let (site, expected) = try input.broken(SmallSite())
    let outcome = try await site.check()
    #expect(outcome.report.map(\.place).sorted() == expected.sorted())
    for words in outcome.report.flatMap({ [$0.message] + $0.notes.map(\.message) }) {
      // A value of the program in place of its words.
      #expect(!words.contains("Mentorship.") && !words.contains("Optional("))
    }
    let isError = outcome.report.contains { $0.severity == "error" }
    #expect(outcome.status == (isError ? .findings : .success))
  }

  @Test func `is not seen where there is none`() async throws {
    let outcome = try await SmallSite().check(strict: true)
    #expect(outcome.report.isEmpty)
    #expect(outcome.status == .success)
  }

  @Test func `is reported together with all others`() async throws {
    var site = SmallSite()
    var expected: [String] = []
    let independent = Self.cases.filter {
      [
        "unknown-time-zone", "unknown-term", "done-in-future", "broken-link", "empty-result",
        "invalid-deadline",
      ].contains($0.rules[0]) && !$0.bad.contains("\n")
    }
    var files: Set<String> = []
    for input in independent where files.insert("\(input.file) \(input.good)").inserted {
      guard let text = site.files[input.file], text.contains(input.good) else { continue }
      site.files[input.file] = text.replacing(
        input.good, with: input.bad.replacing("▸", with: ""), maxReplacements: 1)
      expected.append(input.rules[0])
    }
    try #require(expected.count >= 6)
    let outcome = try await site.check()
    #expect(outcome.report.map(\.rule).sorted() == expected.sorted())
  }
}
