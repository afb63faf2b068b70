extension TokenCursor {
  /// A date in figures only: `15.09.2021`, `2021-09-15`, `08.2021`, `15.09`.
  mutating func dateInFigures() -> CalendarTerm? {
    attempt { $0.yearFirst() } ?? attempt { $0.dayFirst() } ?? attempt { $0.twoNumbers() }
  }

  /// `2021-09-15`, `2021.09.15`, `2021-09`.
  private mutating func yearFirst() -> CalendarTerm? {
    guard case .number(let year, 4) = next()?.kind, let separator = gluedSeparator(),
      case .number(let month, let digits) = next()?.kind, digits <= 2
    else { return nil }
    let day = attempt { cursor -> Int? in
      guard cursor.gluedSeparator() == separator, cursor.peek()?.isGlued == true,
        case .number(let day, let digits) = cursor.next()?.kind, digits <= 2
      else { return nil }
      return day
    }
    if let day {
      return CalendarTerm(unit: .day, number: day, month: month, year: .calendar(year))
    }
    guard separator == .dash, digits == 2, month <= 12, month != (year + 1) % 100,
      !continuesWords
    else { return nil }
    return CalendarTerm(unit: .month, number: month, year: .calendar(year))
  }

  /// `15.09.2021`, `15/09/2021`, `15-09-2021`, and with a year of two figures.
  private mutating func dayFirst() -> CalendarTerm? {
    guard case .number(let day, let dayDigits) = next()?.kind, dayDigits <= 2,
      let separator = numberSeparator(), case .number(let month, let monthDigits) = next()?.kind,
      monthDigits <= 2, numberSeparator() == separator,
      case .number(let year, let yearDigits) = next()?.kind, yearDigits != 1, yearDigits != 3,
      separator == .dot || yearDigits == 4
    else { return nil }
    takeYearWord()
    let full = yearDigits == 2 ? 2000 + year : year
    return CalendarTerm(
      unit: .day, number: day, month: month, year: .calendar(full), hasMonthInFigures: true)
  }

  /// `08.2021` is a month; `15.09` a day, unless the second number can only be a year.
  private mutating func twoNumbers() -> CalendarTerm? {
    guard case .number(let first, let digits) = next()?.kind, digits <= 2, take(sign: .dot),
      case .number(let second, let secondDigits) = next()?.kind
    else { return nil }
    if secondDigits > 2 || (second > 12 && first <= 12 && secondDigits == 2) {
      takeYearWord()
      let year = secondDigits == 2 ? 2000 + second : second
      return CalendarTerm(
        unit: .month, number: first, year: .calendar(year), hasMonthInFigures: true)
    }
    return CalendarTerm(
      unit: .day, number: first, month: second, year: calendarYear(), hasMonthInFigures: true)
  }

  /// A full stop, or a dash or slash with nothing around it.
  private mutating func numberSeparator() -> DeadlineToken.Kind? {
    peek()?.kind == .dot ? next()?.kind : gluedSeparator()
  }

  private mutating func gluedSeparator() -> DeadlineToken.Kind? {
    guard let token = peek(), token.isGlued, peek(1)?.isGlued == true else { return nil }
    switch token.kind {
    case .dot, .dash, .slash: return next()?.kind
    default: return nil
    }
  }

  private var continuesWords: Bool {
    switch peek()?.lexeme {
    case .school, .year: true
    default: false
    }
  }

  private mutating func takeYearWord() {
    _ = take(.year(plural: false))
  }
}
