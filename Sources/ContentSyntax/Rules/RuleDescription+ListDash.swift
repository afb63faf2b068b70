package import Diagnostics

extension RuleDescription {
  /// An item of a list begins with a hyphen.
  package static let listDash = RuleDescription(
    "list-dash", .error,
    title: "Пункт списка начинается с дефиса",
    reason: """
      Текстовый редактор любит заменить дефис на тире. Для глаза это то же самое, а для программы \
      список с тире — один сплошной текст.
      """,
    remedy: "Наберите дефис с клавиатуры и пробел после него: «- ».",
    fix: "тире заменяется дефисом",
    example: .yaml(
      wrong: """
        мероприятия:
          – номер: 1.1
            название: Утверждение приказа
        """,
      right: """
        мероприятия:
          - номер: 1.1
            название: Утверждение приказа
        """))
}
