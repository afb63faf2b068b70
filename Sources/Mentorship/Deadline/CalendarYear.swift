/// A year as a wording names it, or as it follows from the context.
enum CalendarYear: Sendable, Hashable {
  /// «2021 г.»
  case calendar(Int)
  /// «2021-2022 учебный год»; several when the wording does not say which.
  case school([SchoolYear])
  /// «2021-2024 учебный год»: all these school years or one of them, by their Septembers.
  case schoolSpan(ClosedRange<Int>)
  /// «2021-2022» without a word that tells a school year from two calendar years.
  case either(Int)
  /// «учебный год» without figures: the context's.
  case ownSchool
  /// «год» without a figure.
  case unnamed
  /// No year anywhere in the wording: the context's school year places the months.
  case implied(SchoolYear)

  /// Whether the year is told by the wording itself.
  var isNamed: Bool {
    if case .implied = self { return false }
    return true
  }
}
