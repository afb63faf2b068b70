extension TokenCursor {
  /// A part of the calendar, as complete as it is written.
  mutating func calendarTerm() -> CalendarTerm? {
    attempt { $0.edgeTerm() } ?? plainTerm()
  }

  private mutating func plainTerm() -> CalendarTerm? {
    attempt { $0.dateInFigures() } ?? attempt { $0.dayOfMonth() } ?? attempt { $0.monthTerm() }
      ?? attempt { $0.countedTerm() } ?? attempt { $0.seasonTerm() } ?? attempt { $0.yearTerm() }
      ?? attempt { $0.bareNumber() }
  }

  /// «начало сентября», «конец 2021 г.».
  private mutating func edgeTerm() -> CalendarTerm? {
    guard case .word(let lexeme) = next()?.kind, let edge = edges[lexeme] else { return nil }
    guard var term = plainTerm(), term.unit != nil else {
      return CalendarTerm(unit: nil, number: 0, edge: edge)
    }
    if term.needsMonth { return nil }
    term.edge = edge
    return term
  }

  /// «15 сентября 2021 г.», «15 IX 2021».
  private mutating func dayOfMonth() -> CalendarTerm? {
    guard case .number(let day, let digits) = next()?.kind, digits <= 2 else { return nil }
    _ = take(.dayNumber)
    if let month = month() {
      return CalendarTerm(unit: .day, number: day, month: month, year: calendarYear())
    }
    guard case .other = peek()?.kind, let month = next()?.number, let year = calendarYear() else {
      return nil
    }
    return CalendarTerm(unit: .day, number: day, month: month, year: year)
  }

  private mutating func monthTerm() -> CalendarTerm? {
    guard let month = month() else { return nil }
    return CalendarTerm(unit: .month, number: month, year: calendarYear())
  }

  /// A month's name, perhaps with the word «месяц».
  private mutating func month() -> Int? {
    guard case .word(.month(let month)) = peek()?.kind else { return nil }
    _ = next()
    _ = take(.monthUnit)
    return month
  }

  /// A number or an ordinal and what it counts: «I квартал», «вторая половина октября».
  private mutating func countedTerm() -> CalendarTerm? {
    guard let number = count(), let token = next(), let lexeme = token.lexeme,
      let unit = countedUnit(lexeme)
    else { return nil }
    var term = CalendarTerm(unit: unit, number: number)
    if unit == .quarter || unit == .halfYear {
      term.year = calendarYear()
      if number == 0 { term.number = unit == .quarter ? 4 : 2 }
      return term
    }
    if let month = month() {
      term.month = month
      term.year = calendarYear()
    } else if lexeme == .half {
      guard let year = calendarYear() else { return term }
      return CalendarTerm(unit: .halfYear, number: number, year: year)
    }
    if number == 0 && unit == .decade { term.number = 3 }
    return term
  }

  private func countedUnit(_ lexeme: Lexeme) -> CalendarTerm.Unit? {
    switch lexeme {
    case .quarter: .quarter
    case .halfYear: .halfYear
    case .decade: .decade
    case .half: .halfMonth
    case .week: .week
    case .weekday(let day): .weekday(day)
    default: nil
    }
  }

  /// A small number in figures, in Roman letters or as an ordinal; 0 is «последний».
  private mutating func count() -> Int? {
    guard let token = next() else { return nil }
    switch token.kind {
    case .number(let value, let digits): return digits <= 2 && value > 0 ? value : nil
    case .word(.ordinal(let value)): return value
    case .word(.last): return 0
    case .other: return token.number
    default: return nil
    }
  }

  private mutating func seasonTerm() -> CalendarTerm? {
    guard case .word(.season(let season)) = next()?.kind else { return nil }
    return CalendarTerm(unit: .season, number: season, year: calendarYear())
  }

  private mutating func yearTerm() -> CalendarTerm? {
    if let year = calendarYear() { return CalendarTerm(unit: .year, number: 0, year: year) }
    return take(.year(plural: false))
      ? CalendarTerm(unit: .year, number: 0, year: .unnamed) : nil
  }

  /// A number that takes its unit from the term on its right: the 15 of «15–20 ноября».
  private mutating func bareNumber() -> CalendarTerm? {
    guard let number = count(), number > 0 else { return nil }
    return CalendarTerm(unit: nil, number: number)
  }
}

private let edges: [Lexeme: CalendarTerm.Edge] = [
  .beginning: .beginning, .middle: .middle, .ending: .ending,
]
