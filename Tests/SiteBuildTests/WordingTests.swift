import Testing

@Suite struct `A slip in the wording` {
  static let slips: [BadInput] = [
    BadInput(
      "plan.yaml", "название: План мероприятий", "название: >-\n  План мероприятий\n  и ▸и задач",
      "doubled-word"),
    BadInput(
      "plan.yaml", "цель: внедрение программы", "цель: \"внедрение \\\"программы\\\"▸,работа\"",
      "missing-space"),
    BadInput(
      "plan.yaml", "[Снизить отток кадров]", "['Снизить ''отток''', Вести ▸вести учёт]",
      "doubled-word"),
    BadInput("plan.yaml", "Нормативная основа", "Нормативная\n      осн▸oва", "latin-letter"),
    BadInput("plan.yaml", "Назначение куратора", "Назначение ▸____", "placeholder"),
    BadInput("plan.yaml", "Назначение куратора", "Назначение куратора ▸ОУ", "mixed-abbreviation")
      .marking("результат: Отчёт", "результат: Отчёт ОО").marking("План мер", "План ОО, мер"),
    BadInput("site.yaml", "должность: методист", "должность: мет▸oдист", "latin-letter"),
    BadInput(
      "documents/prikaz.md", "Приказ о внедрении", "Приказ ▸(наименование ОО)", "placeholder"),
    BadInput(
      "documents/prikaz.md", "Смотрите", "**Смотрите** *▸смотрите*",
      "doubled-word"),
    BadInput(
      "documents/prikaz.md", "Смотрите", "- Первое\n- Второе▸,третье\n\nСмотрите", "missing-space"),
    BadInput("documents/prikaz.md", "Смотрите", "> Первое\n> ▸первое\n\nСмотрите", "doubled-word"),
    BadInput(
      "documents/prikaz.md", "Смотрите",
      "```таблица Итоги\nЧто | Где\nПлан | в шк▸oле\n```\n\nСмотрите", "latin-letter"),
    BadInput("documents/prikaz.md", "## Общие", "## Общие ▸общие", "doubled-word")
      .marking("#obshchie-polozheniia", "#main"),
    BadInput("documents/prikaz.md", "[план]", "[план▸,график]", "missing-space"),
    BadInput("documents/prikaz.md", "Смотрите [план]", "Смотрите▸  [план]", "doubled-space"),
    BadInput("plan.yaml", "Назначение куратора", "Назначение▸   куратора", "doubled-space"),
    BadInput(
      "documents/prikaz.md", "Смотрите", "Приказ Рособрнадзора\n№ ▸831. Смотрите", "outdated-act"),
  ]

  @Test(arguments: slips)
  func `is named at its line and column, and nothing else is`(_ input: BadInput) async throws {
    let (site, expected) = try input.broken(SmallSite())
    let outcome = try await site.check()
    #expect(outcome.report.map(\.place).sorted() == expected.sorted())
  }

  @Test func `is none in code, addresses, ids and raw HTML`() async throws {
    var site = SmallSite()
    site.files["documents/prikaz.md"]? += """
      Пишут  `и  и`, `план,отчёт` и [сайт](https://school.example/и,и), [план](/plan/1-1/ "и и").

      ```
      ____ и и,план
      ```

      """
    let outcome = try await site.check(strict: true)
    #expect(outcome.report.isEmpty)
  }

  @Test func `is accepted by the record it stands in, and by no other`() async throws {
    var site = SmallSite()
    let accepted = "        допущения: [{правило: doubled-word, причина: «и и» так в плане}]\n"
    site.files["plan.yaml"] = site.files["plan.yaml"]?
      .replacing("Назначение куратора", with: "Назначение и и куратора")
      .replacing("название: План", with: "название: План план")
    site.files["plan.yaml"]? += accepted
    let outcome = try await site.check()
    #expect(outcome.report.map(\.place) == ["plan.yaml:1:16 doubled-word"])
  }
}
