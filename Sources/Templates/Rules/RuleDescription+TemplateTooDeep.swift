import Diagnostics

extension RuleDescription {
  /// Sections are not nested without measure.
  static let templateTooDeep = RuleDescription(
    "template-too-deep", .error,
    title: "Секции вложены не слишком глубоко",
    reason: "Сто вложенных секций не прочитать ни человеку, ни программе.",
    remedy: "Вынесите часть в отдельный шаблон.",
    example: .html(
      wrong: "{{#a}}{{#b}}{{#c}} … больше ста",
      right: "{{#a}}{{>part}}{{/a}}"))
}
