import Diagnostics

extension RuleDescription {
  /// Templates do not include one another without measure.
  static let templateTooLarge = RuleDescription(
    "template-too-large", .error,
    title: "Шаблоны не включают друг друга без меры",
    reason: "Если каждый шаблон включает следующий по два раза, страница растёт до бесконечности.",
    remedy: "Повторяйте часть секцией по списку.",
    example: .html(
      wrong: "{{>row}}{{>row}}{{>row}}",
      right: "{{#rows}}{{>row}}{{/rows}}"))
}
