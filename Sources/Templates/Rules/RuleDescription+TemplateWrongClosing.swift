import Diagnostics

extension RuleDescription {
  /// A closing tag closes what was opened last.
  static let templateWrongClosing = RuleDescription(
    "template-wrong-closing", .error,
    title: "Закрывающий тег закрывает то, что открыто последним",
    reason: "Перепутанные теги меняют, что к какой секции относится.",
    remedy: "Исправьте имя в закрывающем теге.",
    example: .html(
      wrong: "{{#links}}{{label}}{{/link}}",
      right: "{{#links}}{{label}}{{/links}}"))
}
