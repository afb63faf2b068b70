import Diagnostics

extension RuleDescription {
  /// What stands before a dot is a view that is always there.
  static let templateNotAView = RuleDescription(
    "template-not-a-view", .error,
    title: "Через точку раскрывают только вид, который есть всегда",
    reason: """
      У списка и у вида, которого может не быть, нет одного значения: через точку их не прочитать.
      """,
    remedy: "Откройте секцию по этому полю.",
    example: .html(
      wrong: "{{people.name}}",
      right: "{{#people}}{{name}}{{/people}}"))
}
