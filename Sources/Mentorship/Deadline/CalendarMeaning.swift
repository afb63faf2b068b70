/// What a list of dates means.
enum CalendarMeaning: Sendable, Hashable {
  case days([DayInterval])
  /// Several meanings, each a list of stretches; never empty.
  case choice([[DayInterval]])
  case impossible(String)
}

/// The meaning of a list of dates; `nil` when it leaves out what cannot be told.
func meaning(of written: CalendarList, in context: DeadlineContext) -> CalendarMeaning? {
  guard let list = written.completed(in: context) else { return nil }
  var items: [[DayInterval]] = []
  for item in list.items {
    do {
      let stretches = try item.stretches(in: context)
      if stretches.isEmpty { return nil }
      items.append(stretches)
    } catch {
      guard case .impossible(let reason) = error else { return nil }
      return .impossible(reason)
    }
  }
  if list.isChoice { return choice(items.flatMap { $0 }.map { [$0] }) }
  let longest = items.map(\.count).max() ?? 1
  let readings = (0..<longest).map { index in items.map { $0[min(index, $0.count - 1)] } }
  if longest > 1 { return choice(readings) }
  let only = readings[0]
  if !written.namesEveryYear && runsBackward(only) { return choice(reordered(only)) }
  return .days(only)
}

/// A choice among the readings, each listed once.
private func choice(_ readings: [[DayInterval]]) -> CalendarMeaning {
  var distinct: [[DayInterval]] = []
  for reading in readings where !distinct.contains(reading) { distinct.append(reading) }
  return .choice(distinct)
}

private func runsBackward(_ days: [DayInterval]) -> Bool {
  zip(days, days.dropFirst()).contains { $0.anchor > $1.anchor }
}

/// What a list that runs backwards may mean: its first elements a year earlier, or the same days in
/// another order.
private func reordered(_ days: [DayInterval]) -> [[DayInterval]] {
  var earlier: [DayInterval] = []
  for stretch in days.reversed() {
    var moved = stretch
    while let next = earlier.last, moved.anchor > next.anchor, moved.anchor.year > 1 {
      moved = moved.moved(months: -12)
    }
    earlier.append(moved)
  }
  return [earlier.reversed(), days.sorted { $0.anchor < $1.anchor }]
}
