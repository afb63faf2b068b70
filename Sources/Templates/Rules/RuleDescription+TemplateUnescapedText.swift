import Diagnostics

extension RuleDescription {
  /// Text is escaped.
  static let templateUnescapedText = RuleDescription(
    "template-unescaped-text", .error,
    title: "Текст вставляется двумя скобками",
    reason: "Текст без экранирования может сломать страницу: знак «<» в нём стал бы тегом.",
    remedy: "Напишите две скобки.",
    example: .html(
      wrong: "{{{title}}}",
      right: "{{title}}"))
}
