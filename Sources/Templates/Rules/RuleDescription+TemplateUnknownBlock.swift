import Diagnostics

extension RuleDescription {
  /// A block is one that the layout has.
  static let templateUnknownBlock = RuleDescription(
    "template-unknown-block", .error,
    title: "Блок есть в макете",
    reason: "Содержимое блока с чужим именем не попало бы на страницу.",
    remedy: "Возьмите имя из подсказки.",
    example: .html(
      wrong: "{{<layout}}{{$mian}}…{{/mian}}{{/layout}}",
      right: "{{<layout}}{{$main}}…{{/main}}{{/layout}}"))
}
