import Diagnostics

extension Rule {
  /// A deadline can be read in one way only, or the exact days are given.
  static let ambiguousDeadline = Rule(
    "ambiguous-deadline", .warning, "Срок читается однозначно или рядом назван «точный срок»"
  ) { context in
    context.readDeadlines().compactMap { deadline, wording, activity in
      guard case .ambiguous(let readings) = deadline.outcome else { return nil }
      return Finding(
        at: wording.span, "«\(wording.value)» можно понять по-разному",
        notes: readings.map { Note("может быть: \($0.phrase)") }
          + [Note("добавьте «точный срок: 2021-09-01/2021-09-30» с нужными днями")],
        on: activity.info.key)
    }
  }
}
