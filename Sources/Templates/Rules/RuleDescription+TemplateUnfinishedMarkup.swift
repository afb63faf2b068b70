import Diagnostics

extension RuleDescription {
  /// What is opened in HTML is closed.
  static let templateUnfinishedMarkup = RuleDescription(
    "template-unfinished-markup", .error,
    title: "Теги, кавычки и комментарии HTML закрыты",
    reason: "Незакрытая кавычка или тег съели бы остаток страницы.",
    remedy: "Закройте то, что открыто в названном месте.",
    example: .html(
      wrong: "<p class=\"lead>Текст</p>",
      right: "<p class=\"lead\">Текст</p>"))
}
