import Diagnostics

extension RuleDescription {
  /// A section decides something.
  static let templateNotASection = RuleDescription(
    "template-not-a-section", .error,
    title: "Секцию открывает поле, которого может не быть",
    reason: "Поле, которое есть всегда, ничего не решает: секция по нему — обычно опечатка.",
    remedy: "Уберите секцию или возьмите признак, список, вид либо необязательное поле.",
    example: .html(
      wrong: "{{#title}}<h1>{{title}}</h1>{{/title}}",
      right: "<h1>{{title}}</h1>"))
}
