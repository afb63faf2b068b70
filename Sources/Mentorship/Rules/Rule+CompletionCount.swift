import Diagnostics
private import Russian

extension Rule {
  /// There is at most one date of completion for each interval of the deadline.
  static let completionCount = Rule(
    RuleDescription(
      "completion-count", .warning,
      title: "Дат исполнения не больше, чем промежутков в сроке",
      reason: """
        Каждая дата в «исполнено» относится к своему промежутку срока. Для лишней даты промежутка \
        нет, и неясно, к чему она.
        """,
      remedy: """
        Оставьте по одной дате на промежуток, по порядку. Если промежутков на самом деле больше, \
        проверьте слова срока.
        """,
      example: .yaml(
        wrong: """
          срок: апрель 2021 г.
          исполнено: [2021-04-20, 2021-05-20]
          """,
        right: """
          срок: апрель 2021 г.
          исполнено: 2021-04-20
          """))
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
