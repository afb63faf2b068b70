/// What a deadline's wording is read against.
package struct DeadlineContext: Sendable, Hashable {
  /// The programme's period: what «постоянно» covers.
  package let period: Period
  /// The school year that gives months their year where the wording names none.
  package let schoolYear: SchoolYear

  /// A context of a period and a school year.
  package init(period: Period, schoolYear: SchoolYear) {
    self.period = period
    self.schoolYear = schoolYear
  }
}
