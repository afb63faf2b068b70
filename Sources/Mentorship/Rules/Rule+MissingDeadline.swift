import Diagnostics

extension Rule {
  /// Every activity has a deadline.
  static let missingDeadline = Rule(
    "missing-deadline", .error, "У каждого мероприятия есть срок"
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
