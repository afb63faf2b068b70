/// A stretch of days, both ends included; one side may be open.
package struct DayInterval: Sendable, Hashable {
  /// The first day; `nil` when the stretch has always been going on.
  package let start: PlainDate?
  /// The last day; `nil` when the stretch never ends.
  package let end: PlainDate?

  /// The stretch between two days; `nil` when it ends before it starts or both sides are open.
  package init?(start: PlainDate?, end: PlainDate?) {
    if start == nil && end == nil { return nil }
    if let start, let end, end < start { return nil }
    self.start = start
    self.end = end
  }

  /// A single day.
  package init(day: PlainDate) {
    self.start = day
    self.end = day
  }

  /// The stretch that covers both days, in whichever order they are given.
  package init(covering one: PlainDate, and other: PlainDate) {
    self.start = min(one, other)
    self.end = max(one, other)
  }

  /// The stretch from a day on, without an end.
  package init(from start: PlainDate) {
    self.start = start
    self.end = nil
  }

  /// The stretch up to a day and with it, without a start.
  package init(until end: PlainDate) {
    self.start = nil
    self.end = end
  }
}

extension DayInterval {
  /// The stretch written as `2021-09-01/2021-09-30`, with `..` for an open side, or as one day;
  /// `nil` for any other shape.
  package init?(iso: some StringProtocol) {
    let sides = iso.split(separator: "/", omittingEmptySubsequences: false)
    switch sides.count {
    case 1:
      guard let day = PlainDate(iso: iso) else { return nil }
      self.init(day: day)
    case 2:
      let days = sides.map { PlainDate(iso: $0) }
      guard zip(sides, days).allSatisfy({ $0 == ".." || $1 != nil }) else { return nil }
      self.init(start: days[0], end: days[1])
    default:
      return nil
    }
  }

  /// The stretch as `2021-09-01/2021-09-30`, `..` for an open side.
  package var iso: String { "\(start?.iso ?? "..")/\(end?.iso ?? "..")" }

  /// Whether the day lies in the stretch.
  package func contains(_ day: PlainDate) -> Bool {
    (start ?? .earliest) <= day && day <= (end ?? .latest)
  }

  /// The stretch with its open side closed by the period's, where that leaves a stretch.
  package func closed(by period: Period) -> DayInterval {
    DayInterval(start: start ?? period.start, end: end ?? period.end) ?? self
  }

  /// The day that places the stretch among others: its start, or its end when the start is open.
  var anchor: PlainDate { start ?? end ?? .earliest }

  /// The stretch so many months later; whole months stay whole.
  func moved(months: Int) -> DayInterval {
    DayInterval(start: start?.adding(months: months), end: end?.adding(months: months)) ?? self
  }
}
