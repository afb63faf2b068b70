import Foundation
import Mentorship
import SiteBuild
import Testing

@Suite struct `The order of steps in a plan` {
  /// Rows of a plan, a step and its fields each, and the steps that come too early.
  struct Case: Sendable, CustomTestStringConvertible {
    let rows: [String]
    let early: [String]
    var testDescription: String { rows.joined(separator: " | ") }

    init(_ rows: String..., early: [String] = []) {
      self.rows = rows
      self.early = early
    }
  }

  static let names = [
    "приказ": ("Утверждение приказа о назначении педагогов-наставников", "Приказ"),
    "пары": ("Формирование наставнических групп", "Группы"),
    "план": ("Составление индивидуального плана", "Индивидуальные планы"),
    "отчёт": ("Составление отчёта о прохождении наставничества", "Отчёт"),
    "конец": ("Завершение наставничества", "Выход из программы"),
    "куратор": ("Назначение куратора наставничества", "Приказ"),
    "обучение": ("Как составить индивидуальный план", "Семинар"),
    "назначение": ("Назначение наставника", "Распоряжение"),
    "пары двоих": ("Формирование пар «наставник – наставляемый»", "Пары"),
    "анкеты": ("Подготовка к формированию наставнических пар (анкетирование)", "Анкеты"),
    "порядок": ("Разработка порядка формирования наставнических пар", "Порядок"),
    "порядок пар": ("Формирование наставнических пар", "Порядок"),
    "форма": ("Утверждение формы индивидуального плана", "Индивидуальный план (форма)"),
    "форма плана": ("Составление индивидуального плана", "Индивидуальный план (форма)"),
    "форма отчёта": ("Утверждение формы отчёта о прохождении наставничества", "Отчёт"),
    "полугодие": ("Промежуточный отчёт о прохождении наставничества", "Отчёт"),
    "подготовка конца": ("Подготовка к завершению наставничества", "Справка"),
  ]

  static let cases = [
    // Deadlines.
    Case("приказ: август 2021 г.", "пары: апрель 2021 г.", early: ["1.2"]),
    Case("приказ: август 2021 г.", "план: до 1 июля 2021 г.", early: ["1.2"]),
    Case("конец: май 2022 г.", "отчёт: апрель 2022 г.", early: ["1.2"]),
    Case("пары: апрель 2021 г.", "приказ: август 2021 г.", early: ["1.1"]),
    Case(
      "приказ: август 2021 г.", "пары: апрель и май 2021 г.", "план: май 2021 г.",
      early: ["1.2", "1.3"]),
    Case("приказ: август 2021 г.", "пары: август 2021 г."),
    Case("приказ: август 2021 г.", "пары: июль – сентябрь 2021 г."),
    Case("приказ: август 2021 г.", "пары: апрель и сентябрь 2021 г."),
    Case("приказ: до 1 августа 2021 г.", "пары: апрель 2021 г."),
    Case("приказ: август 2021 г.", "пары: постоянно"),
    Case("приказ: по мере необходимости", "пары: апрель 2021 г."),
    Case("приказ: апрель 2021 г.", "приказ: август 2021 г.", "пары: май 2021 г."),
    Case("приказ: август 2021 г.", "приказ: май 2022 г.", "пары: май 2021 г.", early: ["1.3"]),
    Case("приказ: август 2021 г.", "приказ: по мере необходимости", "пары: май 2021 г."),
    // What moves or takes away a deadline.
    Case(
      "приказ: август 2021 г.",
      "пары: апрель 2021 г.; перенос: {на: сентябрь 2021 г., причина: так}"),
    Case(
      "приказ: апрель 2021 г.; перенос: {на: август 2021 г., причина: так}", "пары: май 2021 г.",
      early: ["1.2"]),
    Case(
      "приказ: август 2021 г.", "пары: весной; точный срок: 2021-04-01/2021-04-30", early: ["1.2"]),
    Case(
      "приказ: август 2021 г.", "пары: апрель 2021 г.; отмена: {дата: 2021-04-20, причина: так}"),
    Case(
      "приказ: август 2021 г.; отмена: {дата: 2021-04-20, причина: так}", "пары: апрель 2021 г."),
    // What was done.
    Case(
      "приказ: август 2021 г.; исполнено: 2021-08-30; подтверждения: prikaz",
      "пары: август 2021 г.; исполнено: 2021-08-20; подтверждения: prikaz", early: ["1.2"]),
    Case(
      "приказ: август 2021 г.; исполнено: 2021-08-30; подтверждения: prikaz",
      "пары: август 2021 г.; исполнено: 2021-08-30; подтверждения: prikaz"),
    Case(
      "приказ: август 2021 г.", "пары: август 2021 г.; исполнено: 2021-08-20; подтверждения: prikaz"
    ),
    Case(
      "приказ: август 2021 г.; исполнено: 2021-08-30; подтверждения: prikaz",
      "приказ: август 2021 г.",
      "пары: август 2021 г.; исполнено: 2021-08-20; подтверждения: prikaz"),
    // What only sounds like a step.
    Case("куратор: август 2021 г.", "пары: апрель 2021 г."),
    Case("приказ: август 2021 г.", "обучение: апрель 2021 г."),
    Case("приказ: август 2021 г.", "анкеты: апрель 2021 г."),
    Case("приказ: август 2021 г.", "порядок: апрель 2021 г."),
    Case("приказ: август 2021 г.", "порядок пар: апрель 2021 г."),
    Case("приказ: август 2021 г.", "форма: апрель 2021 г."),
    Case("приказ: август 2021 г.", "форма плана: апрель 2021 г."),
    Case("конец: май 2022 г.", "форма отчёта: апрель 2021 г."),
    Case("конец: май 2022 г.", "полугодие: декабрь 2021 г."),
    Case("подготовка конца: май 2022 г.", "отчёт: апрель 2022 г."),
    // A step in other words.
    Case("приказ: август 2021 г.", "пары двоих: апрель 2021 г.", early: ["1.2"]),
    Case("назначение: август 2021 г.", "пары: апрель 2021 г.", early: ["1.2"]),
  ]

  @Test(arguments: cases)
  func `is broken only by what ends before the first day of all it rests on`(
    _ one: Case
  ) async throws {
    var site = SmallSite()
    let lines = try one.rows.enumerated().flatMap { try Self.row("1.\($0 + 1)", $1) }
    let plan = try #require(site.files["plan.yaml"])
    let head = try #require(plan.components(separatedBy: "      - номер: 1.1").first)
    site.files["plan.yaml"] = head + lines.joined(separator: "\n") + "\n"
    let found = try await site.check().report.filter { $0.rule == "plan-order" }
    let numbers = found.compactMap { finding in
      (head + lines.joined(separator: "\n")).components(separatedBy: "\n").prefix(finding.line)
        .last { $0.contains("- номер:") }?.components(separatedBy: ": ").last
    }
    #expect(numbers == one.early)
  }

  @Test func `is broken in the official plan by pairs before the appointment, and nowhere else`()
    async throws
  {
    let file = SmallSite.project.appending(path: "content/plan.yaml")
    let official = try String(contentsOf: file, encoding: .utf8)
    var site = SmallSite()
    site.files["plan.yaml"] = official.replacing(
      #/правило: plan-order/#, with: "правило: past-plan"
    )
    .replacing(#/ +(исполнено|подтверждения):.*\n( +- [a-z-]+\n)*/#, with: "")
    let found = try await site.check().report.filter { $0.rule == "plan-order" }
    #expect(
      found.map(\.message) == ["формирование пар по сроку раньше, чем назначение наставников"])
    #expect(found.first?.notes.first?.message == "мероприятие 1.6 здесь")
  }

  /// The lines of a row written as `step: deadline; key: value`.
  private static func row(_ number: String, _ text: String) throws -> [String] {
    let fields = text.components(separatedBy: "; ")
    let first = fields[0].components(separatedBy: ": ")
    let (title, result) = try #require(names[first[0]])
    let own = ["название: \(title)", "результат: \(result)", "срок: \(first[1])"]
    return ["      - номер: \(number)"]
      + (own + ["ответственные: Руководитель ОО"] + fields.dropFirst()).map { "        \($0)" }
  }
}
