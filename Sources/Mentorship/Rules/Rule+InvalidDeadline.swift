import Diagnostics

extension Rule {
  /// A deadline names days that the calendar has.
  static let invalidDeadline = Rule(
    RuleDescription(
      "invalid-deadline", .error,
      title: "Срок называет дни и месяцы, которые есть в календаре",
      reason: """
        По такому сроку нельзя узнать, выполнено ли мероприятие вовремя: дня, который в нём \
        назван, нет в календаре.
        """,
      remedy: "Сверьте срок с утверждённым планом и исправьте день или месяц.",
      example: .yaml(
        wrong: "срок: до 31 апреля 2021 г.",
        right: "срок: до 30 апреля 2021 г."))
  ) { context in
    context.readDeadlines().compactMap { deadline, wording, activity in
      guard case .invalid(let reason) = deadline.outcome else { return nil }
      return Finding(
        at: wording.span, "«\(wording.value)»: \(reason)",
        on: activity.info.key)
    }
  }
}
