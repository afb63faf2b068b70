import Diagnostics

extension RuleDescription {
  /// Markup is printed as markup.
  static let templateEscapedMarkup = RuleDescription(
    "template-escaped-markup", .error,
    title: "Разметка вставляется тремя скобками",
    reason: "В двух скобках разметка показалась бы читателю знаками «<» и «>».",
    remedy: "Напишите три скобки.",
    example: .html(
      wrong: "{{body}}",
      right: "{{{body}}}"))
}
