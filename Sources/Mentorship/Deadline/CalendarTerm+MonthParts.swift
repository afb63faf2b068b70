extension CalendarTerm {
  /// The stretches of a month, or of a part of a month.
  func monthParts(in context: DeadlineContext) throws(CalendarFault) -> [DayInterval] {
    guard let month = unit == .month ? number : month else { throw .incomplete }
    guard (1...12).contains(month) else { throw .impossible("нет месяца с номером \(month)") }
    var found: [DayInterval] = []
    var fault: CalendarFault?
    for year in years(ofMonth: month, in: context) {
      let whole = try months(month...month, of: year)
      do {
        found += try parts(of: whole)
      } catch {
        fault = fault ?? error
      }
    }
    if found.isEmpty, let fault { throw fault }
    return found
  }

  private func parts(of month: DayInterval) throws(CalendarFault) -> [DayInterval] {
    switch unit {
    case .month: return [month]
    case .day: return [try month.day(number)]
    case .decade:
      try check(1...3, "декады")
      return [month.third([.beginning, .middle, .ending][number - 1])]
    case .halfMonth:
      if number > 2 { throw .impossible("у месяца только две половины") }
      return [number == 1 ? month.days(1, 15) : month.days(16, 31)]
    case .week: return try month.weeks(number)
    case .weekday(let weekday): return [try month.weekday(weekday, number)]
    default: throw .incomplete
    }
  }
}

extension DayInterval {
  /// Ten days of a month: «начало» 1–10, «середина» 11–20, «конец» 21 to the last.
  func third(_ edge: CalendarTerm.Edge) -> DayInterval {
    switch edge {
    case .beginning: days(1, 10)
    case .middle: days(11, 20)
    case .ending: days(21, 31)
    }
  }

  /// What «начало» or «конец» of a longer stretch may mean: its ten days, or its month.
  func edges(_ edge: CalendarTerm.Edge) throws(CalendarFault) -> [DayInterval] {
    switch edge {
    case .beginning: return [days(1, 10), days(1, 31)]
    case .middle: throw .incomplete
    case .ending:
      guard let end, let month = wholeMonth(end.month, of: end.year) else { throw .incomplete }
      return [month.days(21, 31), month]
    }
  }

  /// The days between two numbers of the month in which the stretch starts, as far as it has them.
  fileprivate func days(_ first: Int, _ last: Int) -> DayInterval {
    guard let start else { return self }
    let length = PlainDate.days(inMonth: start.month, of: start.year)
    return DayInterval(
      start: start.adding(days: min(first, length) - 1),
      end: start.adding(days: min(last, length) - 1)) ?? self
  }

  fileprivate func day(_ number: Int) throws(CalendarFault) -> DayInterval {
    guard let start else { throw .incomplete }
    guard let day = PlainDate(year: start.year, month: start.month, day: number) else {
      let length = PlainDate.days(inMonth: start.month, of: start.year)
      throw .impossible("\(RussianDate.inMonth(start)) нет \(number)-го числа, дней \(length)")
    }
    return DayInterval(day: day)
  }

  /// What a numbered week of a month may mean, 0 being the last: seven days counted from its edge,
  /// the week of the calendar, or the first (last) full one; the same stretch is listed once.
  fileprivate func weeks(_ number: Int) throws(CalendarFault) -> [DayInterval] {
    guard let start, let end, number <= 5 else { throw .impossible("нет недели \(number)") }
    var found: [DayInterval?] = []
    if number == 0 {
      let monday = end.adding(days: -end.weekday.rawValue)
      found.append(DayInterval(start: end.adding(days: -6), end: end))
      found.append(DayInterval(start: monday, end: end))
      if end.weekday != .sunday {
        found.append(DayInterval(start: monday.adding(days: -7), end: monday.adding(days: -1)))
      }
    } else {
      let skipped = (number - 1) * 7
      let monday = start.adding(days: -start.weekday.rawValue)
      let full = start.weekday == .monday ? monday : monday.adding(days: 7)
      for first in [start, monday, full].map({ $0.adding(days: skipped) }) {
        found.append(DayInterval(start: max(first, start), end: min(first.adding(days: 6), end)))
      }
    }
    var distinct: [DayInterval] = []
    for case .some(let week) in found where !distinct.contains(week) { distinct.append(week) }
    if distinct.isEmpty { throw .impossible("нет недели \(number)") }
    return distinct
  }

  fileprivate func weekday(_ weekday: Int, _ number: Int) throws(CalendarFault) -> DayInterval {
    guard let start, let end else { throw .incomplete }
    let forward = (weekday - start.weekday.rawValue + 7) % 7 + (number - 1) * 7
    let backward = (end.weekday.rawValue - weekday + 7) % 7
    let day = number == 0 ? end.adding(days: -backward) : start.adding(days: forward)
    guard contains(day) else {
      throw .impossible("\(RussianDate.inMonth(start)) нет такого дня недели с номером \(number)")
    }
    return DayInterval(day: day)
  }
}
