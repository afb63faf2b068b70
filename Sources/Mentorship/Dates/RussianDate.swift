/// Days and stretches of days in Russian.
package enum RussianDate {
  private static let nominative = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]
  static let genitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
    "ноября", "декабря",
  ]
  private static let prepositional = [
    "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре",
    "ноябре", "декабре",
  ]

  /// The month's name as a heading has it («ноябрь»).
  package static func month(_ date: PlainDate) -> String { nominative[date.month - 1] }

  /// The day as `15 ноября 2021 г.`.
  package static func long(_ date: PlainDate) -> String { "\(dayAndMonth(date)) \(date.year) г." }

  /// The day as `15 ноября`.
  package static func dayAndMonth(_ date: PlainDate) -> String {
    "\(date.day) \(genitive[date.month - 1])"
  }

  /// The day as `15.11.2021`.
  package static func short(_ date: PlainDate) -> String {
    let iso = date.iso
    return "\(iso.suffix(2)).\(iso.dropFirst(5).prefix(2)).\(iso.prefix(4))"
  }

  /// The month with its year as `ноябрь 2021 г.`.
  package static func monthAndYear(_ date: PlainDate) -> String { "\(month(date)) \(date.year) г." }

  /// The month as the answer to «когда?»: `в ноябре 2021 г.`.
  package static func inMonth(_ date: PlainDate) -> String {
    "в \(prepositional[date.month - 1]) \(date.year) г."
  }
}

extension RussianDate {
  /// The stretch in the shortest form: `1–15 апреля 2021 г.`, `апрель–август 2021 г.` when the
  /// months are whole, `до 1 сентября 2021 г.`, `с 1 сентября 2021 г.`.
  package static func short(_ days: DayInterval) -> String {
    guard let start = days.start else { return "до \(days.end.map(long) ?? "")" }
    guard let end = days.end else { return "с \(long(start))" }
    if start == end { return long(start) }
    if start.day == 1 && end.endsMonth { return wholeMonths(start, end) }
    return span(start, end)
  }

  /// The stretch by its days, whole months too: `1–30 апреля 2021 г.`,
  /// `1 апреля – 31 августа 2021 г.`, `до 1 сентября 2021 г.`.
  package static func byDays(_ days: DayInterval) -> String {
    guard let start = days.start, let end = days.end, start != end else { return short(days) }
    return span(start, end)
  }

  private static func span(_ start: PlainDate, _ end: PlainDate) -> String {
    if start.year != end.year { return "\(long(start)) – \(long(end))" }
    if start.month != end.month { return "\(dayAndMonth(start)) – \(long(end))" }
    return "\(start.day)–\(long(end))"
  }

  /// The stretch as part of a sentence: `с 1 по 30 сентября 2021 г.`,
  /// `до 1 сентября 2021 г. включительно`.
  package static func full(_ days: DayInterval) -> String {
    guard let start = days.start else { return "до \(days.end.map(long) ?? "") включительно" }
    guard let end = days.end else { return "с \(long(start)), окончание не названо" }
    if start == end { return long(start) }
    if start.year != end.year { return "с \(long(start)) по \(long(end))" }
    if start.month != end.month { return "с \(dayAndMonth(start)) по \(long(end))" }
    return "с \(start.day) по \(long(end))"
  }

  private static func wholeMonths(_ start: PlainDate, _ end: PlainDate) -> String {
    if start.month == 1 && end.month == 12 {
      return start.year == end.year ? "\(start.year) год" : "\(start.year)–\(end.year) годы"
    }
    if start.year != end.year { return "\(monthAndYear(start)) – \(monthAndYear(end))" }
    if start.month == end.month { return monthAndYear(start) }
    return "\(month(start))–\(monthAndYear(end))"
  }
}
