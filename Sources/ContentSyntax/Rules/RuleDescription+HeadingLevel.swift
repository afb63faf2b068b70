import Diagnostics

extension RuleDescription {
  /// Heading levels follow one another.
  static let headingLevel = RuleDescription(
    "heading-level", .warning,
    title: "Уровни заголовков идут подряд",
    reason: """
      По заголовкам страницу просматривают с программой чтения с экрана. Пропущенный уровень \
      выглядит как потерянная часть текста.
      """,
    norm: "ГОСТ Р 52872-2019; WCAG 2.2, уровень AA",
    remedy: "После «##» ставьте «###», а не «####». Размер букв заголовком не выбирают.",
    example: .markdown(
      wrong: """
        ## Порядок работы

        #### Первый шаг
        """,
      right: """
        ## Порядок работы

        ### Первый шаг
        """))
}
