import Diagnostics

extension RuleDescription {
  /// A block is given once.
  static let templateDuplicateBlock = RuleDescription(
    "template-duplicate-block", .error,
    title: "Блок задан один раз",
    reason: "Из двух одинаковых блоков напечатался бы один.",
    remedy: "Оставьте один из блоков, другой удалите.",
    example: .html(
      wrong: "{{$main}}…{{/main}}{{$main}}…{{/main}}",
      right: "{{$main}}……{{/main}}"))
}
