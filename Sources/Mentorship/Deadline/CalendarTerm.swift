/// A part of the calendar as a wording names it, perhaps with its unit, month or year left out.
struct CalendarTerm: Sendable, Hashable {
  /// What the term's number counts.
  enum Unit: Sendable, Hashable {
    case day, month
    /// Ten days of a month.
    case decade
    case halfMonth, week
    case weekday(Int)
    case quarter, halfYear, season, year
  }

  /// A part of a stretch that is named without figures.
  enum Edge: Sendable, Hashable {
    case beginning, middle, ending
  }

  /// What the number counts; `nil` when it is taken from the term on the right.
  var unit: Unit?
  /// The number within the unit, from 1; 0 is the last one («последняя неделя»), and the only one
  /// of a unit that is not counted (a year).
  var number: Int
  /// The month of a unit smaller than a month.
  var month: Int?
  /// The year, if named.
  var year: CalendarYear?
  /// «начало», «середина» or «конец» of the term.
  var edge: Edge?
  /// Whether a month is written in figures, so that a number before it may be a month too.
  var hasMonthInFigures = false

  /// Whether the term is «начало», «середина» or «конец» and nothing else.
  var isEdgeAlone: Bool { edge != nil && unit == nil }

  /// The number of the first month of the term within its year, where it can be told.
  var firstMonth: Int {
    switch unit {
    case .month: number
    case .quarter: (number - 1) * 3 + 1
    case .halfYear: number == 1 ? 1 : 7
    case .season: number == 0 ? 12 : number * 3
    case .year, nil: 1
    default: month ?? 1
    }
  }

  /// Whether the term lies inside one month.
  var needsMonth: Bool {
    switch unit {
    case .day, .decade, .halfMonth, .week, .weekday: true
    default: false
    }
  }
}
