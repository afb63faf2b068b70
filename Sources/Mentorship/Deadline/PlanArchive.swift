/// Whether a plan belongs to the past.
package enum PlanArchive {
  /// After how many days past its last end a plan is an archive.
  package static let daysAfterEnd = 120

  /// Whether every end of the plan is more than 120 days past.
  ///
  /// A deadline without an end of its own (on demand, open, not understood) lasts as long as the
  /// period; so does a plan without deadlines.
  package static func holds(
    _ deadlines: [Deadline.Outcome], of period: Period, on date: PlainDate
  ) -> Bool {
    let ends = deadlines.map { end(of: $0) ?? period.end }
    return (ends.max() ?? period.end).days(to: date) > daysAfterEnd
  }

  private static func end(of outcome: Deadline.Outcome) -> PlainDate? {
    let ends = outcome.intervals.map(\.end)
    return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
  }
}
