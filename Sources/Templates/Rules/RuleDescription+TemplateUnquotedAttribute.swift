import Diagnostics

extension RuleDescription {
  /// The value of an attribute stands in quotes.
  static let templateUnquotedAttribute = RuleDescription(
    "template-unquoted-attribute", .error,
    title: "Значение атрибута стоит в кавычках",
    reason: "Без кавычек пробел в значении начал бы новый атрибут.",
    remedy: "Возьмите значение в кавычки.",
    example: .html(
      wrong: "<p class={{kind}}>",
      right: "<p class=\"{{kind}}\">"))
}
