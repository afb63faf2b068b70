extension CalendarTerm {
  /// The stretches of days the term may mean: one, or several when the wording leaves a choice.
  func stretches(in context: DeadlineContext) throws(CalendarFault) -> [DayInterval] {
    let whole = try wholeStretches(in: context)
    guard let edge else { return whole }
    var found: [DayInterval] = []
    for stretch in whole {
      found += unit == .month ? [stretch.third(edge)] : try stretch.edges(edge)
    }
    return found
  }

  /// The stretches of the term without its «начало» or «конец».
  func wholeStretches(in context: DeadlineContext) throws(CalendarFault) -> [DayInterval] {
    switch unit {
    case nil: throw .incomplete
    case .year: try yearStretches(in: context)
    case .halfYear: try halfYears(in: context)
    case .quarter: try quarters(in: context)
    case .season: try seasons(in: context)
    default: try monthParts(in: context)
    }
  }

  private func yearStretches(in context: DeadlineContext) throws(CalendarFault) -> [DayInterval] {
    let own = context.schoolYear
    switch year {
    case .calendar(let year): return [try months(1...12, of: year)]
    case .school(let years): return try schoolDays(years)
    case .schoolSpan(let starts):
      let each = try schoolDays(schoolYears(starts))
      guard let first = each.first, let last = each.last else { throw .incomplete }
      return [first.extended(to: last)] + each
    case .either(let year):
      let both = DayInterval(
        start: try months(1...12, of: year).start, end: try months(1...12, of: year + 1).end)
      return try schoolDays([year].compactMap { SchoolYear(startYear: $0) })
        + [both].compactMap { $0 }
    case .unnamed:
      return [
        own.days, try months(1...12, of: own.startYear), try months(1...12, of: own.endYear),
      ]
    case .ownSchool, .implied, nil: return [own.days]
    }
  }

  private func schoolDays(_ years: [SchoolYear]) throws(CalendarFault) -> [DayInterval] {
    for year in years { try checkYear(year.startYear) }
    if years.isEmpty { throw .impossible("нет такого учебного года") }
    return years.map(\.days)
  }

  private func halfYears(in context: DeadlineContext) throws(CalendarFault) -> [DayInterval] {
    try check(1...2, "полугодия")
    let own = context.schoolYear
    switch year {
    case .calendar(let year):
      return [try halfYear(of: year)]
    case .either(let year):
      try checkYear(year)
      return [year].compactMap { SchoolYear(startYear: $0)?.half(number) }
    case .school(let years):
      _ = try schoolDays(years)
      return years.map { $0.half(number) }
    case .schoolSpan(let starts):
      _ = try schoolDays(schoolYears(starts))
      return schoolYears(starts).map { $0.half(number) }
    case .ownSchool: return [own.half(number)]
    case .unnamed, .implied, nil:
      return [own.half(number), try halfYear(of: number == 1 ? own.endYear : own.startYear)]
    }
  }

  private func halfYear(of year: Int) throws(CalendarFault) -> DayInterval {
    try months(number == 1 ? 1...6 : 7...12, of: year)
  }

  private func quarters(in context: DeadlineContext) throws(CalendarFault) -> [DayInterval] {
    try check(1...4, "квартала")
    // The middle month tells whether the school year has the quarter once.
    let first = firstMonth
    var found: [DayInterval] = []
    for year in years(ofMonth: first + 1, in: context) {
      found.append(try months(first...(first + 2), of: year))
    }
    return found
  }

  private func seasons(in context: DeadlineContext) throws(CalendarFault) -> [DayInterval] {
    var found: [DayInterval] = []
    if number == 0 {
      for year in winterYears(in: context) {
        found.append(try months(12...12, of: year).extended(to: try months(1...2, of: year + 1)))
      }
      return found
    }
    for year in years(ofMonth: firstMonth, in: context) {
      found.append(try months(firstMonth...(firstMonth + 2), of: year))
    }
    return found
  }

  /// The years of the Decembers in which the winter may begin.
  private func winterYears(in context: DeadlineContext) -> [Int] {
    switch year {
    case .calendar(let year): [year - 1, year]
    case .either(let year): [year]
    case .school(let years): years.map(\.startYear)
    case .schoolSpan(let starts): Array(starts)
    default: [context.schoolYear.startYear]
    }
  }
}

extension CalendarTerm {
  /// The calendar years the term's month may lie in.
  func years(ofMonth month: Int, in context: DeadlineContext) -> [Int] {
    switch year {
    case .calendar(let year): return [year]
    case .either(let year): return [year, year + 1]
    case .school(let years): return years.flatMap { placed(month, in: $0) }
    case .schoolSpan(let starts): return schoolYears(starts).flatMap { placed(month, in: $0) }
    case .ownSchool, .unnamed, nil: return placed(month, in: context.schoolYear)
    case .implied(let year): return placed(month, in: year)
    }
  }

  private func schoolYears(_ starts: ClosedRange<Int>) -> [SchoolYear] {
    starts.compactMap { SchoolYear(startYear: $0) }
  }

  private func placed(_ month: Int, in year: SchoolYear) -> [Int] {
    switch month {
    case 9...: [year.startYear]
    case ...5: [year.endYear]
    default: [year.startYear, year.endYear]
    }
  }

  func months(_ months: ClosedRange<Int>, of year: Int) throws(CalendarFault) -> DayInterval {
    try checkYear(year)
    guard let first = wholeMonth(months.lowerBound, of: year),
      let last = wholeMonth(months.upperBound, of: year)
    else { throw .impossible("нет месяца с номером \(months.upperBound)") }
    return first.extended(to: last)
  }

  func checkYear(_ year: Int) throws(CalendarFault) {
    // Outside these a year is a slip of the keyboard, not a plan.
    if !(1900...2199).contains(year) { throw .impossible("«\(year)» – не год") }
  }

  func check(_ range: ClosedRange<Int>, _ what: String) throws(CalendarFault) {
    if !range.contains(number) { throw .impossible("нет \(what) с номером \(number)") }
  }
}

extension DayInterval {
  /// The stretch from this one's start to the other's end.
  func extended(to other: DayInterval) -> DayInterval {
    DayInterval(start: start, end: other.end) ?? self
  }
}
