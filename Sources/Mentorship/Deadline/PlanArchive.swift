/// Whether a plan belongs to the past.
package enum PlanArchive {
  /// After how many days past its last end a plan is an archive.
  package static let daysAfterEnd = 120

  /// Whether every end of the plan is more than 120 days past.
  package static func holds(
    _ deadlines: [Deadline.Outcome], of period: Period, on date: PlainDate
  ) -> Bool {
    end(of: deadlines, in: period).days(to: date) > daysAfterEnd
  }

  /// The last day of the last deadline.
  ///
  /// A deadline without an end of its own (on demand, open, not understood) lasts as long as the
  /// period; so does a plan without deadlines.
  static func end(of deadlines: [Deadline.Outcome], in period: Period) -> PlainDate {
    deadlines.map { end(of: $0) ?? period.end }.max() ?? period.end
  }

  private static func end(of outcome: Deadline.Outcome) -> PlainDate? {
    let ends = outcome.intervals.map(\.end)
    return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
  }
}
