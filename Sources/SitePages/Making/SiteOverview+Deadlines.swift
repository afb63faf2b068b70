import Mentorship
import Russian

extension SiteOverview {
  /// How a deadline is understood, for the plan's table; nothing where it would repeat the wording
  /// or the status.
  func brief(_ tracked: TrackedActivity) -> String? {
    if tracked.status.dependsOnAnotherRecord { return nil }
    let deadline = tracked.deadline
    let outcome = deadline.exact.isEmpty ? deadline.written.outcome : .dates(deadline.exact)
    let text = brief(outcome)
    return text.withOrdinarySpaces.lowercased() == deadline.written.text.lowercased() ? nil : text
  }

  /// How a deadline is understood, for the activity's page; the stretches of a deadline of several
  /// stand beside it.
  func understood(_ tracked: TrackedActivity) -> [Phrase] {
    let deadline = tracked.deadline
    let written =
      deadline.exact.isEmpty
      ? meaning(of: deadline.written.outcome)
      : deadline.exact.map { .days($0).followed(by: " — точный срок, который назвала школа") }
    let hasStretches = !tracked.stretches.isEmpty
    guard let moved = deadline.moved else { return hasStretches ? [] : written }
    return written.map { $0.following("по документу: ") }
      + (hasStretches ? [] : meaning(of: moved.outcome).map { $0.following("после переноса: ") })
  }

  private func brief(_ outcome: Deadline.Outcome) -> String {
    switch outcome {
    case .dates(let days): days.map(BoundDate.byDays).joined(separator: "; ")
    case .continuous(let days): BoundDate.byDays(days)
    default: Typography.bind(describe(outcome).short)
    }
  }

  private func meaning(of outcome: Deadline.Outcome) -> [Phrase] {
    switch outcome {
    case .dates(let days): days.map { .days($0) }
    case .continuous(let days):
      [.days(days).following(days == site.settings.period.days ? "весь период: " : "всё время: ")]
    case .ambiguous(let readings):
      [Phrase(.said("срок не определён, возможны прочтения:"))]
        + readings.map { Phrase(.said($0.phrase)) }
    default: [Phrase(.said(describe(outcome).full))]
    }
  }

  private func describe(_ outcome: Deadline.Outcome) -> DeadlineDescription {
    DeadlineDescription(outcome, in: site.settings.period)
  }
}

extension TrackedActivity {
  /// The last day of the deadline that counts; nothing where no day is named.
  var end: PlainDate? {
    let ends = deadline.effective.intervals.map(\.end)
    return ends.contains(nil) ? nil : ends.compactMap(\.self).max()
  }

  /// The nearest last day of a stretch that is not done, as its status names it; else the last day.
  var nearestEnd: PlainDate? {
    stretches.filter { !$0.state.isDone }.compactMap(\.days.end).min() ?? end
  }
}
