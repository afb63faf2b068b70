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
    #expect(found.map(\.message) == ["формирование пар раньше, чем назначение наставников"])
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

@Suite struct `A plan of the past` {
  static let archive = "состояние на: 2021-11-15\n"

  @Test(arguments: [
    ("2022-09-28", false), ("2022-09-29", true), ("2030-01-01", true), ("2021-04-01", false),
  ])
  func `is told of when its last day is more than 120 days past`(
    _ day: String, _ isPast: Bool
  ) async throws {
    var site = SmallSite()
    site.files["site.yaml"] = site.files["site.yaml"]?.replacing(Self.archive, with: "")
    let date = try #require(PlainDate(iso: day))
    let found = try await site.check(on: date).report.filter { $0.rule == "past-plan" }
    #expect(
      found.map(\.message)
        == (isPast ? ["все сроки плана прошли: последний кончился 31.05.2022"] : []))
  }

  @Test func `is an archive when the site names the day of its statuses`() async throws {
    let site = SmallSite()
    #expect(try #require(site.files["site.yaml"]).contains(Self.archive))
    let date = try #require(PlainDate(iso: "2030-01-01"))
    #expect(try await site.check(on: date).report.allSatisfy { $0.rule != "past-plan" })
  }
}
