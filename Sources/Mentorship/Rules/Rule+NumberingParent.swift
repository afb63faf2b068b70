import Diagnostics

extension Rule {
  /// The number of a row begins with the number of the row it stands under.
  static let numberingParent = Rule(
    RuleDescription(
      "numbering-parent", .warning,
      title: "Номер мероприятия начинается с номера своего раздела",
      reason: """
        По первому числу номера читатель узнаёт раздел. Пункт 2.1 внутри раздела 1 — либо не на \
        своём месте, либо записан с ошибкой.
        """,
      remedy: "Исправьте номер или переставьте мероприятие в его раздел.",
      example: .yaml(
        wrong: """
          - номер: 1
            мероприятия:
              - номер: 2.1
          """,
        right: """
          - номер: 1
            мероприятия:
              - номер: 1.1
          """))
  ) { context in
    guard let plan = context.catalog.plan else { return [] }
    return plan.siblings.flatMap { group in
      group.rows.filter { $0.number.value.parent != group.parent }
        .map { misplaced($0.number, under: group.parent, on: $0.info) }
    }
  }
}

private func misplaced(
  _ number: Located<PlanNumber>, under parent: PlanNumber?, on info: RecordInfo
) -> Finding {
  guard let parent else {
    return Finding(
      at: number.span, "номер раздела \(number.value.text) — не одно число", on: info.key)
  }
  return Finding(
    at: number.span, "номер \(number.value.text) стоит под \(parent.text)",
    notes: [Note("ожидался номер вида \(parent.firstChild.text)")], on: info.key)
}
