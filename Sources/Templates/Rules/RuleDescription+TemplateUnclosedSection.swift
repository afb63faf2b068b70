import Diagnostics

extension RuleDescription {
  /// A section is closed.
  static let templateUnclosedSection = RuleDescription(
    "template-unclosed-section", .error,
    title: "Секция, блок и макет закрыты",
    reason: "Незакрытая секция продолжилась бы до конца файла.",
    remedy: "Поставьте закрывающий тег с тем же именем.",
    example: .html(
      wrong: "{{#links}}{{label}}",
      right: "{{#links}}{{label}}{{/links}}"))
}
