import Diagnostics

extension Rule {
  /// Rows are numbered one after another, from 1.
  static let numberingGap = Rule(
    RuleDescription(
      "numbering-gap", .warning,
      title: "Номера идут подряд, без пропусков и перестановок",
      reason: """
        Пропуск в номерах обычно значит, что строка плана потерялась при переносе. В официальном \
        плане пропуск тоже бывает: там нет пункта 3.3.
        """,
      remedy: """
        Найдите недостающую строку или исправьте номер. Если так в утверждённом плане, примите \
        замечание в «допущения».
        """,
      example: .yaml(
        wrong: """
          - номер: 3.1
          - номер: 3.2
          - номер: 3.4
          """,
        right: """
          - номер: 3.1
          - номер: 3.2
          - номер: 3.3
          """))
  ) { context in
    guard let plan = context.catalog.plan, plan.isWhole else { return [] }
    return plan.siblings.flatMap { group in
      let rows = group.rows.filter { $0.number.value.parent == group.parent }
      return zip([nil] + rows.map(\.number.value), rows).compactMap { previous, row in
        gap(after: previous, row.number, on: row.info)
      }
    }
  }
}

private func gap(
  after previous: PlanNumber?, _ number: Located<PlanNumber>, on info: RecordInfo
) -> Finding? {
  let value = number.value
  guard let previous else {
    guard value.last != 1 else { return nil }
    return Finding(
      at: number.span, "нумерация начинается с \(value.text), а не с единицы", notes: [remedy],
      on: info.key)
  }
  if value == previous || value == previous.next { return nil }
  if value < previous {
    return Finding(
      at: number.span, "номер \(value.text) стоит после \(previous.text)", notes: [remedy],
      on: info.key)
  }
  return Finding(
    at: number.span, "после \(previous.text) идёт \(value.text), нет \(missing(previous, value))",
    notes: [remedy], on: info.key)
}

private func missing(_ previous: PlanNumber, _ value: PlanNumber) -> String {
  let (first, count) = (previous.next, value.last - previous.last - 1)
  return count == 1 ? first.text : "\(first.text) и ещё \(count - 1)"
}

private let remedy = Note(
  "исправьте номер; если так в утверждённом плане — примите замечание в «допущения» с причиной")
