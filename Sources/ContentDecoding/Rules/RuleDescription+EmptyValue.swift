import Diagnostics

extension RuleDescription {
  /// A required key has a value, and a list no empty lines.
  static let emptyValue = RuleDescription(
    "empty-value", .error,
    title: "Обязательный ключ не пуст, и в списке нет пустых строк",
    reason: """
      Ключ без значения — обычно начатая и забытая правка. На сайте на его месте была бы пустота.
      """,
    remedy: "Впишите значение или уберите лишний дефис из списка.",
    example: .yaml(
      wrong: """
        ответственные:
          - Руководитель ОО
          -
        """,
      right: """
        ответственные:
          - Руководитель ОО
          - Куратор в ОО
        """))
}
