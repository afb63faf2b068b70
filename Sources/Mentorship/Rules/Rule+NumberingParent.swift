import Diagnostics

extension Rule {
  /// The number of a row begins with the number of the row it stands under.
  static let numberingParent = Rule(
    "numbering-parent", .warning, "Номер мероприятия начинается с номера своего раздела"
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
