import Diagnostics

extension Rule {
  /// An activity that a practice or an event serves stands in the plan.
  static let unknownNumber = Rule(
    RuleDescription(
      "unknown-number", .error,
      title: "«Пункты плана» называют мероприятия, которые есть в плане",
      reason: """
        По этим номерам страница мероприятия показывает практики и события, которые к нему \
        относятся. Номер с ошибкой никуда не приведёт.
        """,
      remedy: """
        Сверьте номер с plan.yaml. Заголовок с вложенными пунктами — не мероприятие: назовите \
        пункт под ним.
        """,
      example: .yaml(
        wrong: "пункты плана: [6.1]",
        right: "пункты плана: [6.1.1]"))
  ) { context in
    guard let plan = context.catalog.plan, plan.isWhole else { return [] }
    let numbers = plan.activities.map(\.number.value).sorted()
    let known = Set(numbers)
    return context.catalog.activityReferences.filter { !known.contains($0.number.value) }.map {
      reference in
      let number = reference.number.value
      return Finding(
        at: reference.number.span, "нет мероприятия \(number.text)",
        notes: [Note(remedy(for: number, among: numbers))], on: reference.info.key)
    }
  }
}

/// Offers the activities under a heading, or those before and after.
private func remedy(for number: PlanNumber, among numbers: [PlanNumber]) -> String {
  let place = numbers.firstIndex { $0 > number } ?? numbers.endIndex
  let below = numbers[place...].prefix { $0.parts.starts(with: number.parts) }
  if let first = below.first {
    let rest = below.count > 1 ? " и другие" : ""
    return "\(number.text) — не мероприятие, а заголовок; под ним \(first.text)\(rest)"
  }
  let near = [place - 1, place].filter(numbers.indices.contains).map { numbers[$0].text }
  if near.isEmpty { return "в плане нет ни одного мероприятия" }
  return "рядом в плане: \(near.joined(separator: " и "))"
}
