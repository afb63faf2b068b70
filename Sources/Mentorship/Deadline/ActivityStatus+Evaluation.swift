extension ActivityStatus {
  /// How many days evidence stays fresh.
  package static let freshDays = 90

  /// The status of an activity on a day.
  ///
  /// What is dated later than that day is not yet known. A cancellation outweighs all else. Days of
  /// `исполнено` make an activity with any kind of deadline done, late where the deadline has an
  /// end. A deadline that tells no days (ambiguous, unknown, impossible, missing) leaves the status
  /// undetermined.
  package init(
    of outcome: Deadline.Outcome, _ progress: ActivityProgress, on date: PlainDate,
    in period: Period
  ) {
    let known = progress.known(on: date)
    if let day = known.cancellation {
      self.init(.cancelled(on: day))
      return
    }
    switch outcome {
    case .dates(let days):
      self.init(days, known.completions, on: date)
    case .continuous(let days):
      self.init(ongoing(days.closed(by: period), end: days.end, known, on: date))
    case .onDemand, .recurring:
      self.init(ongoing(period.days, end: nil, known, on: date))
    case .relative:
      let state = relative(known, on: date, in: period)
      self.init(state, dependsOnAnotherRecord: !state.isDone)
    case .ambiguous, .invalid, .missing, .unknown:
      self.init(known.completions.max().map { .done(on: $0) } ?? .undetermined)
    }
  }

  private init(_ days: [DayInterval], _ completions: [PlainDate], on date: PlainDate) {
    guard days.count > 1 else {
      self.init(
        days.first.map { State(of: $0, completed: completions.max(), on: date) } ?? .undetermined)
      return
    }
    let parts = days.enumerated().map { index, stretch in
      State(
        of: stretch, completed: index < completions.count ? completions[index] : nil, on: date)
    }
    self.init(whole(parts, of: days), parts: parts)
  }
}

extension ActivityStatus.State {
  /// The state of one stretch.
  fileprivate init(of days: DayInterval, completed: PlainDate?, on date: PlainDate) {
    if let completed {
      self = finished(on: completed, end: days.end)
    } else if let start = days.start, date < start {
      self = .planned(from: start)
    } else if let end = days.end, date > end {
      self = .overdue(since: end.adding(days: 1), days: end.days(to: date))
    } else {
      self = .inProgress(until: days.end)
    }
  }
}

private typealias State = ActivityStatus.State

private func finished(on day: PlainDate, end: PlainDate?) -> State {
  guard let end, day > end else { return .done(on: day) }
  return .doneLate(on: day, days: end.days(to: day))
}

/// The whole of several stretches: overdue since the first that is, done when all are (late by the
/// longest delay), in progress until the nearest end ahead once one has begun, planned before.
private func whole(_ parts: [State], of days: [DayInterval]) -> State {
  var overdue: [(since: PlainDate, days: Int)] = []
  var done: [PlainDate] = []
  var delay = 0
  var starts: [PlainDate] = []
  for part in parts {
    switch part {
    case .overdue(let since, let days): overdue.append((since, days))
    case .done(let day): done.append(day)
    case .doneLate(let day, let days):
      done.append(day)
      delay = max(delay, days)
    case .planned(.some(let start)): starts.append(start)
    default: break
    }
  }
  if let first = overdue.min(by: { $0.since < $1.since }) {
    return .overdue(since: first.since, days: first.days)
  }
  if done.count == parts.count, let last = done.max() {
    return delay > 0 ? .doneLate(on: last, days: delay) : .done(on: last)
  }
  if starts.count == parts.count { return .planned(from: starts.min()) }
  let open = zip(days, parts).filter { !$0.1.isDone }
  return .inProgress(until: open.compactMap(\.0.end).min())
}

/// The state of what goes on for a while and is proved now and then.
///
/// Evidence goes stale when more than `freshDays` passed since it, or since the start when there is
/// none. After the end the clock stands: what was fresh then was carried out, what was not is stale.
private func ongoing(
  _ days: DayInterval, end: PlainDate?, _ progress: ActivityProgress, on date: PlainDate
) -> State {
  if let completed = progress.completions.max() { return finished(on: completed, end: end) }
  let start = days.start ?? .earliest
  let last = days.end ?? .latest
  if date < start { return .planned(from: start) }
  let evidence = progress.latestEvidence
  let isFresh = max(start, evidence ?? start).days(to: min(date, last)) <= ActivityStatus.freshDays
  if date <= last { return isFresh ? .inProgress(until: end) : .stale(lastEvidence: evidence) }
  guard isFresh, let evidence, evidence >= start else { return .stale(lastEvidence: evidence) }
  return .done(on: min(evidence, last))
}

/// The state of what waits for another record: planned as long as nothing proves that it began.
private func relative(
  _ progress: ActivityProgress, on date: PlainDate, in period: Period
) -> State {
  if progress.completions.isEmpty && progress.latestEvidence == nil { return .planned(from: nil) }
  return ongoing(period.days, end: nil, progress, on: date)
}
