import Diagnostics

extension RuleDescription {
  /// A tag is of the kinds that are supported.
  static let templateUnsupportedTag = RuleDescription(
    "template-unsupported-tag", .error,
    title: "Тег — из тех, что есть в языке шаблонов",
    reason: "«{{.}}» и имя шаблона из поля не дают проверить страницу заранее.",
    remedy: "Назовите поле или шаблон по имени.",
    example: .html(
      wrong: "{{#links}}{{.}}{{/links}}",
      right: "{{#links}}{{label}}{{/links}}"))
}
