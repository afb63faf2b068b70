import Diagnostics

extension RuleDescription {
  /// The part that a template includes is there.
  static let templateMissingPartial = RuleDescription(
    "template-missing-partial", .error,
    title: "Часть, которую включает шаблон, есть",
    reason: "На месте недостающей части страница была бы пуста.",
    remedy: "Исправьте имя по подсказке; имя пишется с папкой: «partials/footer».",
    example: .html(
      wrong: "{{>footer}}",
      right: "{{>partials/footer}}"))
}
