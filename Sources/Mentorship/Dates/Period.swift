/// The time a programme runs, closed on both sides.
package struct Period: Sendable, Hashable {
  /// The first day.
  package let start: PlainDate
  /// The last day, included.
  package let end: PlainDate

  /// The period between two days; `nil` when it ends before it starts.
  package init?(start: PlainDate, end: PlainDate) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The period written as `2021-04-01/2022-05-31`; `nil` for any other shape.
  package init?(iso: some StringProtocol) {
    let sides = iso.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, let start = PlainDate(iso: sides[0]), let end = PlainDate(iso: sides[1])
    else { return nil }
    self.init(start: start, end: end)
  }

  /// The period as `2021-04-01/2022-05-31`.
  package var iso: String { "\(start.iso)/\(end.iso)" }

  /// The days of the period.
  package var days: DayInterval { DayInterval(covering: start, and: end) }
}
