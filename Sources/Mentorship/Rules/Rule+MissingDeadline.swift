import Diagnostics

extension Rule {
  /// Every activity has a deadline.
  static let missingDeadline = Rule(
    RuleDescription(
      "missing-deadline", .error,
      title: "У каждого мероприятия есть срок",
      reason: """
        Срок — то, с чем сверяют исполнение. Прочерк вместо срока не говорит ни читателю, ни \
        проверяющему, когда мероприятие будет.
        """,
      remedy: """
        Напишите срок словами, как в плане. Если срок — всё время, так и пишите: «постоянно».
        """,
      example: .yaml(
        wrong: "срок: \"-\"",
        right: "срок: постоянно"))
  ) { context in
    context.readDeadlines().compactMap { deadline, wording, activity in
      guard case .missing = deadline.outcome else { return nil }
      return Finding(
        at: wording.span, "срок мероприятия \(activity.number.value.text) не назван",
        notes: [Note("напишите срок словами, как в плане: «апрель 2021 г.», «постоянно»")],
        on: activity.info.key)
    }
  }
}
