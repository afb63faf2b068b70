/// A day of the proleptic Gregorian calendar, without time and zone, from 0001-01-01 to 9999-12-31.
package struct PlainDate: Sendable, Hashable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// The day with these numbers; `nil` when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= PlainDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(year, month, day)
  }

  /// The day written exactly as `2021-09-15`; `nil` for any other shape, or when there is no such
  /// day.
  package init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = PlainDate.number(bytes[0..<4]), let month = PlainDate.number(bytes[5..<7]),
      let day = PlainDate.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  fileprivate init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}

extension PlainDate {
  /// The first day there is.
  package static let earliest = PlainDate(1, 1, 1)
  /// The last day there is.
  package static let latest = PlainDate(9999, 12, 31)

  /// How many days the month has; the month is 1 to 12.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The day as `2021-09-15`.
  package var iso: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

  /// The day of the week.
  package var weekday: Weekday {
    // 0001-01-01 was a Monday.
    Weekday.allCases[(ordinal - PlainDate.earliest.ordinal) % 7]
  }

  /// Whether the day is the last of its month.
  package var endsMonth: Bool { day == PlainDate.days(inMonth: month, of: year) }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension PlainDate: Comparable {
  package static func < (left: PlainDate, right: PlainDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension PlainDate {
  /// The day so many days later (earlier, if negative), kept between `earliest` and `latest`.
  package func adding(days: Int) -> PlainDate {
    let limit = PlainDate.latest.ordinal - PlainDate.earliest.ordinal
    return PlainDate(ordinal: ordinal + min(max(days, -limit), limit))
  }

  /// The same day so many months later (earlier, if negative); a month's last day stays a last day,
  /// and a day that the month lacks becomes its last.
  package func adding(months: Int) -> PlainDate {
    let count = min(max(year * 12 + month - 1 + min(max(months, -120_000), 120_000), 12), 119_999)
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let length = PlainDate.days(inMonth: newMonth, of: newYear)
    return PlainDate(newYear, newMonth, endsMonth ? length : min(day, length))
  }

  /// How many days lie from this day to the other: positive if the other is later.
  package func days(to other: PlainDate) -> Int { other.ordinal - ordinal }

  /// Days since 0000-03-01, by H. Hinnant's `days_from_civil` (years counted from March, so that
  /// the leap day is the last of its year).
  private var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private init(ordinal: Int) {
    let bounded = min(max(ordinal, PlainDate.earliest.ordinal), PlainDate.latest.ordinal)
    let era = bounded / 146_097
    let dayOfEra = bounded - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
