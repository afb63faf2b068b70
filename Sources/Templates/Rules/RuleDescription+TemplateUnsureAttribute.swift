import Diagnostics

extension RuleDescription {
  /// It is known in which attribute a value stands.
  static let templateUnsureAttribute = RuleDescription(
    "template-unsure-attribute", .error,
    title: "Имя атрибута не зависит от условия",
    reason: "Пока неизвестно имя атрибута, неизвестно и то, как печатать его значение.",
    remedy: "Внесите в секцию атрибут целиком, вместе со значением.",
    example: .html(
      wrong: "<a {{#isOpen}}data-{{/isOpen}}href=\"{{link}}\">",
      right: "<a{{#isOpen}} href=\"{{link}}\"{{/isOpen}}>"))
}
