import Diagnostics

extension RuleDescription {
  /// A field is written once in a record.
  static let duplicateKey = RuleDescription(
    "duplicate-key", .error,
    title: "Поле записано в одной записи один раз",
    reason: "Из двух одинаковых полей на сайт попало бы только одно, и никто бы не узнал, которое.",
    remedy: "Оставьте одно из двух. Если нужны оба значения, запишите их списком.",
    example: .yaml(
      wrong: """
        срок: апрель 2021 г.
        срок: май 2021 г.
        """,
      right: "срок: апрель – май 2021 г."))
}
