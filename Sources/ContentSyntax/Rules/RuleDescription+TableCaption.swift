import Diagnostics

extension RuleDescription {
  /// A table has a caption.
  static let tableCaption = RuleDescription(
    "table-caption", .error,
    title: "У таблицы есть название",
    reason: "По названию человек, который слушает страницу, решает, нужна ли ему таблица.",
    norm: "ГОСТ Р 52872-2019; WCAG 2.2, уровень AA",
    remedy: "Допишите название после слова «таблица» в первой строке блока.",
    example: .markdown(
      wrong: """
        ```таблица
        Форма | Пар
        педагог – педагог | 4
        ```
        """,
      right: """
        ```таблица Пары по формам наставничества
        Форма | Пар
        педагог – педагог | 4
        ```
        """))
}
