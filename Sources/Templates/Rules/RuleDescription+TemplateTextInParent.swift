import Diagnostics

extension RuleDescription {
  /// Nothing stands between the blocks of a layout.
  static let templateTextInParent = RuleDescription(
    "template-text-in-parent", .warning,
    title: "Между блоками макета ничего нет",
    reason: "Слова вне блоков на страницу не попадут.",
    remedy: "Внесите их в один из блоков или удалите.",
    example: .html(
      wrong: "{{<layout}}Текст{{/layout}}",
      right: "{{<layout}}{{$main}}Текст{{/main}}{{/layout}}"))
}
