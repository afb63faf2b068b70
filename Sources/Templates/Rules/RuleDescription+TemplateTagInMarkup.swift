import Diagnostics

extension RuleDescription {
  /// A value stands in no tag outside an attribute.
  static let templateTagInMarkup = RuleDescription(
    "template-tag-in-markup", .error,
    title: "Значение не стоит внутри тега HTML вне кавычек",
    reason: "Имя тега или атрибута, взятое из значения, может изменить смысл страницы.",
    remedy: "Напишите имя словами, а условие задайте секцией.",
    example: .html(
      wrong: "<p {{state}}>",
      right: "<p{{#isOpen}} class=\"open\"{{/isOpen}}>"))
}
