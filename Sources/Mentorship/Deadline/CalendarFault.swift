/// Why a named part of the calendar has no days.
enum CalendarFault: Error, Hashable {
  /// The calendar has no such part; the reason is Russian.
  case impossible(String)
  /// The wording leaves out what cannot be told.
  case incomplete
}
