import Diagnostics

extension RuleDescription {
  /// A heading has words.
  static let emptyHeading = RuleDescription(
    "empty-heading", .warning,
    title: "В заголовке есть слова",
    reason: """
      Пустой заголовок не виден глазом, но слышен как ошибка тому, кто слушает страницу. Программа \
      его не публикует.
      """,
    norm: "ГОСТ Р 52872-2019; WCAG 2.2, уровень AA",
    remedy: "Напишите слова после «##» или удалите строку.",
    example: .markdown(
      wrong: """
        ##

        Текст
        """,
      right: """
        ## Порядок работы

        Текст
        """))
}
