extension CalendarList {
  /// The list with every unit, month and year that is left out taken from the right, a year also
  /// from the left, and at last from the context; `nil` when something stays unknown.
  func completed(in context: DeadlineContext) -> CalendarList? {
    var list = self
    guard list.carryLeft() else { return nil }
    list.carryRight()
    list.carryInward(.implied(context.schoolYear))
    return list
  }

  /// Whether every term named its year itself.
  var namesEveryYear: Bool { items.allSatisfy { $0.terms.allSatisfy { $0.year != nil } } }

  private mutating func carryLeft() -> Bool {
    var right: CalendarTerm?
    for item in items.indices.reversed() {
      for index in items[item].terms.indices.reversed() {
        guard let term = items[item].terms[index].completed(from: right) else { return false }
        items[item].terms[index] = term
        right = term
      }
    }
    return true
  }

  private mutating func carryRight() {
    var left: CalendarTerm?
    for item in items.indices {
      for index in items[item].terms.indices {
        if items[item].terms[index].year == nil, let left {
          items[item].terms[index].year = left.year(ofLater: items[item].terms[index])
        }
        left = items[item].terms[index]
      }
    }
  }

  private mutating func carryInward(_ year: CalendarYear) {
    for item in items.indices {
      for index in items[item].terms.indices where items[item].terms[index].year == nil {
        items[item].terms[index].year = year
      }
    }
  }
}

extension CalendarTerm {
  /// The term with what it leaves out taken from the term on its right.
  fileprivate func completed(from right: CalendarTerm?) -> CalendarTerm? {
    var term = self
    if term.unit == nil {
      guard let right, let unit = right.unit else { return nil }
      if isEdgeAlone {
        guard let month = right.unit == .month ? right.number : right.month else { return nil }
        term.unit = .month
        term.number = month
      } else {
        guard unit != .year, unit != .season, unit != .month || right.hasMonthInFigures else {
          return nil
        }
        term.unit = unit
        term.hasMonthInFigures = right.hasMonthInFigures
      }
    }
    if term.needsMonth && term.month == nil {
      guard let month = right?.month else { return nil }
      term.month = month
    }
    term.year = term.year ?? right?.year
    // «2021–2022 и 2022–2023 учебные годы»: the words on the right hold for both.
    if case .either(let year) = term.year, case .school = right?.year {
      term.year = .school([year].compactMap { SchoolYear(startYear: $0) })
    }
    return term
  }

  /// The year of a term that follows this one and names none: the same calendar year, or the next
  /// one when that stays within the school year.
  fileprivate func year(ofLater later: CalendarTerm) -> CalendarYear? {
    guard case .calendar(let year) = year, unit != .year else { return year }
    if later.firstMonth >= firstMonth { return .calendar(year) }
    return firstMonth >= 9 && later.firstMonth <= 5 ? .calendar(year + 1) : .either(year)
  }
}
