import Diagnostics

extension RuleDescription {
  /// A person's name is written in full, the surname in front.
  static let personName = RuleDescription(
    "person-name", .error,
    title: "Имя человека записано полностью: фамилия, имя, отчество",
    reason: """
      По фамилии, которая стоит первой, списки расставлены по алфавиту, и по ней программа следит, \
      чтобы закрытое имя никуда не попало. Инициалы или имя впереди фамилии её обманут.
      """,
    norm: "152-ФЗ, ст. 10.1",
    remedy: "Запишите фамилию, имя и отчество, если оно есть, полностью и в этом порядке.",
    example: .yaml(
      wrong: "фио: Анна Петровна Образцова",
      right: "фио: Образцова Анна Петровна"))
}
