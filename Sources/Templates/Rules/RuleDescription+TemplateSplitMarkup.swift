import Diagnostics

extension RuleDescription {
  /// A section holds markup whole.
  static let templateSplitMarkup = RuleDescription(
    "template-split-markup", .error,
    title: "Секция берёт тег или атрибут целиком",
    reason: """
      Если секция начинается в кавычках, а кончается снаружи, страница получится разной разметки.
      """,
    remedy: "Внесите в секцию тег или атрибут целиком, с обеими кавычками.",
    example: .html(
      wrong: "{{#isOpen}}<a href=\"{{/isOpen}}",
      right: "{{#isOpen}}<a href=\"/\">{{/isOpen}}"))
}
