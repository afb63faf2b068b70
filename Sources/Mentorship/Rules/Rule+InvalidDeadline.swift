import Diagnostics

extension Rule {
  /// A deadline names days that the calendar has.
  static let invalidDeadline = Rule(
    "invalid-deadline", .error, "Срок называет дни и месяцы, которые есть в календаре"
  ) { context in
    context.readDeadlines().compactMap { deadline, wording, activity in
      guard case .invalid(let reason) = deadline.outcome else { return nil }
      return Finding(
        at: wording.span, "«\(wording.value)»: \(reason)",
        on: activity.info.key)
    }
  }
}
