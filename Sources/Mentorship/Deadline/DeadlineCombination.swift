/// One outcome for all that the phrases of a wording say.
///
/// A definite statement outweighs an open one: dates outweigh «по мере необходимости», a frequency
/// outweighs «постоянно». Words without a meaning are passed over only beside an open statement and
/// only when no calendar word is among them.
func combined(
  _ main: [DeadlineStatement], notes: [DeadlineStatement], isFollowedUp: Bool,
  in context: DeadlineContext
) -> Deadline.Outcome {
  let all = main + notes
  let parts = Statements(main.isEmpty ? notes : main, notes: main.isEmpty ? [] : notes)
  for case .dates(.impossible(let reason)) in all { return .invalid(reason: reason) }
  for case .always(.some(.impossible(let reason))) in all { return .invalid(reason: reason) }
  if isFollowedUp, let readings = parts.followedUp(in: context) {
    return .ambiguous(readings: readings)
  }
  if parts.isRecurring { return parts.recurrence }
  if all.contains(.holidays) || parts.hidesCalendar { return .unknown }
  if let always = parts.always { return parts.constancy(always, in: context) }
  if let dates = parts.dates { return parts.hasUnknown ? .unknown : outcome(of: dates) }
  return parts.open
}

/// The statements of a wording, sorted by kind.
private struct Statements {
  private let all: [DeadlineStatement]
  /// The dates of the wording; those in brackets count when there are no others, and when they
  /// differ both are readings.
  let dates: CalendarMeaning?
  /// The stretch of «в течение …»; `nil` inside for the whole period.
  let always: CalendarMeaning??

  init(_ main: [DeadlineStatement], notes: [DeadlineStatement]) {
    all = main + notes
    let outside = main.compactMap(\.meaning)
    let inside = notes.compactMap(\.meaning)
    dates = agreed(outside.isEmpty ? inside : outside + inside)
    let stretches = all.compactMap { statement -> CalendarMeaning?? in
      if case .always(let stretch) = statement { return .some(stretch) }
      return nil
    }
    always = stretches.isEmpty ? nil : .some(agreed(stretches.compactMap { $0 }))
  }

  var isRecurring: Bool {
    all.contains(.recurring(yearly: true)) || all.contains(.recurring(yearly: false))
  }

  var hasUnknown: Bool { hidesCalendar || all.contains(.unknown(hasCalendar: false)) }

  var hidesCalendar: Bool { all.contains(.unknown(hasCalendar: true)) }

  /// A frequency with closed stretches beside it means these stretches; «ежегодно» and a single
  /// «до …» stay recurring.
  var recurrence: Deadline.Outcome {
    guard let dates, always == nil, !hidesCalendar, !all.contains(.recurring(yearly: true)) else {
      return .recurring
    }
    if case .days(let days) = dates, days.count == 1, days[0].start == nil || days[0].end == nil {
      return .recurring
    }
    return outcome(of: dates)
  }

  /// «постоянно» within the named stretch, or within the period.
  func constancy(_ stretch: CalendarMeaning?, in context: DeadlineContext) -> Deadline.Outcome {
    guard let meaning = stretch ?? dates else { return .continuous(context.period.days) }
    switch meaning {
    case .impossible(let reason): return .invalid(reason: reason)
    case .choice(let readings):
      return .ambiguous(readings: readings.map { .dates($0) })
    case .days(let days):
      guard let first = days.first, days.count == 1 else { return outcome(of: meaning) }
      let closed = first.closed(by: context.period)
      return closed.start == nil || closed.end == nil
        ? .dates([first]) : .continuous(closed)
    }
  }

  /// What is left when no phrase is definite: the first that is understood.
  var open: Deadline.Outcome {
    for statement in all {
      switch statement {
      case .onDemand: return .onDemand
      case .relative: return .relative
      default: continue
      }
    }
    return .unknown
  }

  /// The readings of «сентябрь 2021 г., далее постоянно».
  func followedUp(in context: DeadlineContext) -> [Deadline.Reading]? {
    guard let dates, !hasUnknown else { return nil }
    var readings = outcome(of: dates).asReadings
    if isRecurring { readings.append(.recurring) }
    if case .some(let stretch) = always {
      readings += (stretch.map { outcome(of: $0).asReadings }) ?? [.continuous(context.period.days)]
    }
    if isRecurring || always != nil { return readings }
    if all.contains(.onDemand) { return readings + [.onDemand] }
    if all.contains(.relative) { return readings + [.relative] }
    return nil
  }
}

extension DeadlineStatement {
  fileprivate var meaning: CalendarMeaning? {
    if case .dates(let meaning) = self { return meaning }
    return nil
  }
}

/// One meaning for several groups of dates: their own when they say the same, else a choice.
private func agreed(_ meanings: [CalendarMeaning]) -> CalendarMeaning? {
  guard let first = meanings.first else { return nil }
  if meanings.allSatisfy({ $0 == first }) { return first }
  var readings: [[DayInterval]] = []
  for meaning in meanings {
    switch meaning {
    case .days(let days): readings.append(days)
    case .choice(let choice): readings += choice
    case .impossible: return meaning
    }
  }
  return .choice(readings)
}

extension Deadline.Outcome {
  /// The outcome as readings of a wider wording; empty when it means nothing definite.
  var asReadings: [Deadline.Reading] {
    switch self {
    case .dates(let days): [.dates(days)]
    case .continuous(let days): [.continuous(days)]
    case .onDemand: [.onDemand]
    case .recurring: [.recurring]
    case .relative: [.relative]
    case .ambiguous(let readings): readings
    case .invalid, .missing, .unknown: []
    }
  }
}
