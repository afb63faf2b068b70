/// A day, a month and a year in a text.
struct WrittenDate {
  /// The codes.
  let indices: Range<Int>
  let day: CalendarDay
}
