import Diagnostics

extension Rule {
  /// The program understands the deadline, or the exact days are given.
  static let unknownDeadline = Rule(
    "unknown-deadline", .warning, "Срок понятен программе или рядом назван «точный срок»"
  ) { context in
    context.readDeadlines().compactMap { deadline, wording, activity in
      guard case .unknown = deadline.outcome else { return nil }
      return Finding(
        at: wording.span, "«\(wording.value)» программа не поняла",
        notes: [Note("добавьте «точный срок: 2021-09-01/2021-09-30» с нужными днями")],
        on: activity.info.key)
    }
  }
}
