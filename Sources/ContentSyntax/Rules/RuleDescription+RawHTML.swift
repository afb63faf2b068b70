import Diagnostics

extension RuleDescription {
  /// A body is written in Markdown, not HTML.
  static let rawHTML = RuleDescription(
    "raw-html", .warning,
    title: "В тексте нет разметки HTML",
    reason: """
      HTML не публикуется: он ломает вид страницы и доступность, а проверить его нельзя. Слова \
      внутри тегов остаются.
      """,
    remedy: """
      Напишите то же разметкой Markdown: **жирный**, *курсив*, «- » для списка, блок «```таблица» \
      для таблицы.
      """,
    example: .markdown(
      wrong: "Подайте <b>до 1 сентября</b>",
      right: "Подайте **до 1 сентября**"))
}
