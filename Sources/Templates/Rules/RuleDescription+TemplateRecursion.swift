import Diagnostics

extension RuleDescription {
  /// No template includes itself.
  static let templateRecursion = RuleDescription(
    "template-recursion", .error,
    title: "Шаблон не включает сам себя",
    reason: "Такое включение не кончится никогда.",
    remedy: "Разорвите круг, названный в замечании.",
    example: .html(
      wrong: "row.mustache: {{>row}}",
      right: "row.mustache: {{label}}"))
}
