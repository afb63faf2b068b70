import Diagnostics

extension Rule {
  /// Every activity names the result it aims at.
  static let emptyResult = Rule(
    "empty-result", .warning, "У каждого мероприятия назван ожидаемый результат"
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
