import Diagnostics

extension RuleDescription {
  /// The layout that a template names is there.
  static let templateMissingParent = RuleDescription(
    "template-missing-parent", .error,
    title: "Макет, который называет шаблон, есть",
    reason: "Без макета у страницы не будет ни шапки, ни подвала.",
    remedy: "Исправьте имя по подсказке.",
    example: .html(
      wrong: "{{<layuot}}{{/layuot}}",
      right: "{{<layout}}{{/layout}}"))
}
