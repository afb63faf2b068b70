import Diagnostics
private import Russian

extension Rule {
  /// There is at most one date of completion for each interval of the deadline.
  static let completionCount = Rule(
    "completion-count", .warning, "Дат исполнения не больше, чем промежутков в сроке"
  ) { context in
    guard let deadlines = context.deadlineContext else { return [] }
    return context.activities.compactMap { activity in
      let allowed = max(1, activity.deadline(in: deadlines).effective.intervals.count)
      guard activity.completions.count > allowed else { return nil }
      return Finding(
        at: activity.completions[allowed].span, "лишняя дата исполнения",
        notes: [
          Note(
            "в сроке \(Plural("промежуток", "промежутка", "промежутков")(allowed)), а дат больше")
        ],
        on: activity.info.key)
    }
  }
}
