extension CalendarItem {
  /// The stretches the element may mean: one, or several when the wording leaves a choice.
  func stretches(in context: DeadlineContext) throws(CalendarFault) -> [DayInterval] {
    guard let first = terms.first else { throw .incomplete }
    switch form {
    case .inside: return try first.stretches(in: context)
    case .from: return try starts(of: first, in: context).map { DayInterval(from: $0) }
    case .after:
      return try first.stretches(in: context).compactMap(\.end).map {
        DayInterval(from: $0.adding(days: 1))
      }
    case .until(let closing):
      return try ends(of: first, closing, in: context).map { DayInterval(until: $0) }
    case .range(let closing):
      guard let last = terms.last else { throw .incomplete }
      return joined(
        try starts(of: first, in: context), try ends(of: last, closing, in: context))
    }
  }

  /// The days from which «с …» may count.
  private func starts(
    of term: CalendarTerm, in context: DeadlineContext
  ) throws(CalendarFault) -> [PlainDate] {
    if term.edge == .beginning {
      return try term.wholeStretches(in: context).compactMap(\.start)
    }
    return try term.stretches(in: context).compactMap(\.start)
  }

  /// The days at which «до …» and the like may end.
  private func ends(
    of term: CalendarTerm, _ closing: Closing, in context: DeadlineContext
  ) throws(CalendarFault) -> [PlainDate] {
    if term.edge == .ending { return try term.wholeStretches(in: context).compactMap(\.end) }
    if term.edge == .beginning && closing != .through {
      let starts = try term.wholeStretches(in: context).compactMap(\.start)
      return closing == .by ? starts : starts.map { $0.adding(days: -1) }
    }
    let stretches = try term.stretches(in: context)
    if term.unit == .day || closing == .through { return stretches.compactMap(\.end) }
    var ends: [PlainDate] = []
    for stretch in stretches {
      guard let start = stretch.start, let end = stretch.end else { continue }
      ends += [closing == .by ? start : start.adding(days: -1), end]
    }
    return ends
  }

  /// Starts and ends paired in their order; where no pair runs forward, what may have been meant.
  private func joined(_ starts: [PlainDate], _ ends: [PlainDate]) -> [DayInterval] {
    guard let lastStart = starts.last, let lastEnd = ends.last else { return [] }
    var forward: [DayInterval] = []
    var backward: [(PlainDate, PlainDate)] = []
    for index in 0..<max(starts.count, ends.count) {
      let start = index < starts.count ? starts[index] : lastStart
      let end = index < ends.count ? ends[index] : lastEnd
      if let stretch = DayInterval(start: start, end: end) {
        forward.append(stretch)
      } else {
        backward.append((start, end))
      }
    }
    let isOnlyBackward = forward.isEmpty
    for (start, end) in backward {
      forward += turned(start, end)
      if isOnlyBackward, let swapped = swapped(start, end) { forward.append(swapped) }
    }
    return forward
  }

  /// What a range that ends before it starts may mean: an earlier start, or a later end.
  private func turned(_ start: PlainDate, _ end: PlainDate) -> [DayInterval] {
    let isWithinMonth = start.year == end.year && start.month == end.month
    let isLaterInYear = (start.month, start.day) > (end.month, end.day)
    let years = start.year - end.year + (isLaterInYear ? 1 : 0)
    let months = isWithinMonth ? 1 : years * 12
    let found = [
      DayInterval(start: start.adding(months: -months), end: end),
      DayInterval(start: start, end: end.adding(months: months)),
    ]
    return found.compactMap { $0 }
  }

  /// The range with its two sides in the other order.
  private func swapped(_ start: PlainDate, _ end: PlainDate) -> DayInterval? {
    let isWholeMonths = start.day == 1 && end.endsMonth
    guard isWholeMonths else { return DayInterval(covering: start, and: end) }
    return DayInterval(
      start: wholeMonth(end.month, of: end.year)?.start,
      end: wholeMonth(start.month, of: start.year)?.end)
  }
}
