import Diagnostics

extension RuleDescription {
  /// What is printed is text.
  static let templateNotText = RuleDescription(
    "template-not-text", .error,
    title: "Печатается текст, а не список, признак или вид",
    reason: "Список и признак сами ничего не печатают.",
    remedy: "Откройте секцию по этому полю.",
    example: .html(
      wrong: "{{links}}",
      right: "{{#links}}{{label}}{{/links}}"))
}
