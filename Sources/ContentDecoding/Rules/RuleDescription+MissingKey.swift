import Diagnostics

extension RuleDescription {
  /// A record has all keys that it cannot do without.
  static let missingKey = RuleDescription(
    "missing-key", .error,
    title: "В записи есть все обязательные ключи",
    reason: """
      Без этих сведений страницу не составить: у мероприятия должен быть срок, у документа — \
      название.
      """,
    remedy: "Добавьте строку с ключом; пример стоит в самом замечании.",
    example: .yaml(
      wrong: """
        номер: 1.1
        название: Утверждение приказа
        """,
      right: """
        номер: 1.1
        название: Утверждение приказа
        срок: апрель 2021 г.
        ответственные: Руководитель ОО
        результат: Приказ
        """))
}
