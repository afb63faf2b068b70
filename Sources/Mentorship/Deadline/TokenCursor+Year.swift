extension TokenCursor {
  /// A year in figures with its words, or «учебный год» without figures.
  mutating func calendarYear() -> CalendarYear? {
    attempt { $0.schoolYearInWords() } ?? attempt { $0.yearInFigures() }
      ?? attempt { $0.currentYear() }
  }

  /// «текущего года»: the context tells which.
  private mutating func currentYear() -> CalendarYear? {
    guard take(.current) else { return nil }
    _ = take(.calendar)
    return take(.year(plural: false)) ? .unnamed : nil
  }

  /// «учебный год», «уч. г. 2021/22», «текущий учебный год».
  private mutating func schoolYearInWords() -> CalendarYear? {
    _ = take(.current)
    guard take(.school) else { return nil }
    takeYearWords()
    let figures = attempt { cursor -> CalendarYear? in
      guard let first = cursor.yearFigure(), let (second, _) = cursor.secondYear() else {
        return nil
      }
      return schoolYears(first, second)
    }
    return figures ?? .ownSchool
  }

  private mutating func yearInFigures() -> CalendarYear? {
    guard let first = yearFigure() else { return nil }
    if let pair = attempt({ $0.yearPair(first) }) { return pair }
    _ = take(.calendar)
    if take(.school) {
      takeYearWords()
      return .school([first - 1, first].compactMap { SchoolYear(startYear: $0) })
    }
    takeYearWords()
    return .calendar(first)
  }

  /// The rest of «2021-2022 учебный год» after its first year; `nil` when the two are the bounds of
  /// a range of calendar years.
  private mutating func yearPair(_ first: Int) -> CalendarYear? {
    guard let (second, hasSlash) = secondYear() else { return nil }
    if take(.school) {
      takeYearWords()
      return schoolYears(first, second)
    }
    guard second == first + 1, peek()?.lexeme != .year(plural: true), !hasTwoYearWords else {
      return nil
    }
    takeYearWords()
    return hasSlash ? schoolYears(first, second) : .either(first)
  }

  /// A year of four figures, or of two when a word says that it is a year.
  private mutating func yearFigure() -> Int? {
    guard case .number(let value, let digits) = peek()?.kind, digits >= 2 else { return nil }
    if digits == 2 {
      guard peek(1)?.lexeme == .year(plural: false) || peek(1)?.lexeme == .school else {
        return nil
      }
    }
    _ = next()
    return digits == 2 ? 2000 + value : value
  }

  private mutating func secondYear() -> (year: Int, hasSlash: Bool)? {
    let hasSlash = peek()?.kind == .slash
    guard hasSlash || peek()?.kind == .dash else { return nil }
    _ = next()
    guard case .number(let value, let digits) = next()?.kind, digits == 2 || digits == 4 else {
      return nil
    }
    if digits == 2, peek()?.kind == .dot { return nil }
    if digits == 2, case .word(.month) = peek()?.kind { return nil }
    if digits == 4, peek()?.isGlued == true, peek()?.kind == .dash || peek()?.kind == .dot {
      return nil
    }
    return (digits == 2 ? 2000 + value : value, hasSlash)
  }

  /// «г.г.» says «годы» as «гг.» does.
  private var hasTwoYearWords: Bool {
    peek()?.lexeme == .year(plural: false) && peek(1)?.lexeme == .year(plural: false)
  }

  private mutating func takeYearWords() {
    while take(.year(plural: false)) || take(.year(plural: true)) {}
  }
}

/// The school years two figures may mean: one when they follow each other, else a span of them.
private func schoolYears(_ first: Int, _ second: Int) -> CalendarYear {
  if second == first + 1 { return .school([first].compactMap { SchoolYear(startYear: $0) }) }
  if second > first + 1 && second < first + 10 { return .schoolSpan(first...(second - 1)) }
  let lower = min(first, second)
  let starts = first == second ? [lower - 1, lower] : [lower, lower + 1]
  return .school(starts.compactMap { SchoolYear(startYear: $0) })
}
