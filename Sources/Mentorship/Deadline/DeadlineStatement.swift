/// What one phrase of a wording says.
enum DeadlineStatement: Sendable, Hashable {
  case dates(CalendarMeaning)
  /// All the time, within these days or, if `nil`, within the period.
  case always(CalendarMeaning?)
  case onDemand
  /// Again and again; yearly keeps its meaning even beside named months.
  case recurring(yearly: Bool)
  case relative
  case holidays
  /// Words without a known meaning; calendar words among them may not be passed over.
  case unknown(hasCalendar: Bool)
}
