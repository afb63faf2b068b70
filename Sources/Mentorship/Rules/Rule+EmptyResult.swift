import Diagnostics

extension Rule {
  /// Every activity names the result it aims at.
  static let emptyResult = Rule(
    RuleDescription(
      "empty-result", .warning,
      title: "У каждого мероприятия назван ожидаемый результат",
      reason: """
        По результату судят, сделано ли мероприятие и чем это подтвердить. В официальном плане он \
        пуст у пункта 5.3.
        """,
      remedy: """
        Впишите ожидаемый результат. Если он пуст в самом утверждённом плане, примите замечание в \
        «допущения».
        """,
      example: .yaml(
        wrong: "результат:",
        right: "результат: Приказ"))
  ) { context in
    context.activities.filter { $0.result.value.isEmpty }.map { activity in
      Finding(
        at: activity.result.span, "результат мероприятия \(activity.number.value.text) не назван",
        notes: [
          Note("впишите результат; если в утверждённом плане пусто — примите в «допущения»")
        ],
        on: activity.info.key)
    }
  }
}
