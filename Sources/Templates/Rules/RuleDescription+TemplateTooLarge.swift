import Diagnostics

extension RuleDescription {
  /// Templates are of a size that a page can have.
  static let templateTooLarge = RuleDescription(
    "template-too-large", .error,
    title: "Шаблоны не растут без меры",
    reason: """
      Если каждый шаблон включает следующий по два раза, страница растёт до бесконечности. Тысячи \
      тегов в одном файле тоже бывают только по ошибке.
      """,
    remedy: "Повторяйте часть секцией по списку.",
    example: .html(
      wrong: "{{>row}}{{>row}}{{>row}}",
      right: "{{#rows}}{{>row}}{{/rows}}"))
}
