import Diagnostics

extension RuleDescription {
  /// No value stands in a comment of HTML.
  static let templateTagInComment = RuleDescription(
    "template-tag-in-comment", .error,
    title: "Значение не стоит в комментарии HTML",
    reason: "Комментарий HTML уходит на страницу: в нём можно случайно опубликовать лишнее.",
    remedy: "Пишите комментарий шаблона.",
    example: .html(
      wrong: "<!-- {{title}} -->",
      right: "{{! заголовок страницы }}"))
}
