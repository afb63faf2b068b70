import Diagnostics

extension Rule {
  /// A number names one section or activity only.
  static let duplicateNumber = Rule(
    RuleDescription(
      "duplicate-number", .error,
      title: "Номер раздела или мероприятия в плане единственный",
      reason: """
        По номеру на мероприятие ссылаются приказы, отчёты и страницы: номер — это адрес. У двух \
        строк с одним номером адрес был бы один.
        """,
      remedy: """
        Исправьте номер у той строки, где он неверен. Обычно запись скопировали и забыли сменить \
        номер.
        """,
      example: .yaml(
        wrong: """
          - номер: 1.1
            название: Приказ о внедрении
          - номер: 1.1
            название: Назначение куратора
          """,
        right: """
          - номер: 1.1
            название: Приказ о внедрении
          - номер: 1.2
            название: Назначение куратора
          """))
  ) { context in
    guard let plan = context.catalog.plan else { return [] }
    var first: [PlanNumber: Located<PlanNumber>] = [:]
    return plan.numbers.compactMap { number, info in
      guard let earlier = first.updateValue(number, forKey: number.value) else { return nil }
      first[number.value] = earlier
      return duplicate(number, of: earlier, on: info)
    }
  }
}

private func duplicate(
  _ number: Located<PlanNumber>, of first: Located<PlanNumber>, on info: RecordInfo
) -> Finding {
  Finding(
    at: number.span, "номер \(number.value.text) уже есть",
    notes: [Note("первый раз он здесь", at: first.span)], on: info.key)
}

extension Plan {
  /// The numbers of all rows in the plan's order, headings among them.
  var numbers: [(number: Located<PlanNumber>, info: RecordInfo)] {
    sections.flatMap { section in
      [(section.number, section.info)] + section.items.flatMap(Self.numbers)
    }
  }

  private static func numbers(of item: PlanItem) -> [(
    number: Located<PlanNumber>, info: RecordInfo
  )] {
    [(item.number, item.info)] + item.children.flatMap(numbers)
  }

  /// Every group of rows that are numbered one after another, with the number of the row they
  /// stand under; the sections stand under none.
  var siblings: [(parent: PlanNumber?, rows: [(number: Located<PlanNumber>, info: RecordInfo)])] {
    [(nil, sections.map { ($0.number, $0.info) })]
      + sections.flatMap { Self.siblings(under: $0.number.value, $0.items) }
  }

  private static func siblings(
    under parent: PlanNumber, _ items: [PlanItem]
  ) -> [(parent: PlanNumber?, rows: [(number: Located<PlanNumber>, info: RecordInfo)])] {
    [(parent, items.map { ($0.number, $0.info) })]
      + items.filter { !$0.children.isEmpty }
      .flatMap { siblings(under: $0.number.value, $0.children) }
  }
}
