/// A school year, from 1 September to 31 May.
package struct SchoolYear: Sendable, Hashable {
  /// The calendar year of its September, 1 to 9998.
  package let startYear: Int

  /// The school year that begins in the September of a calendar year.
  package init?(startYear: Int) {
    guard (1...9998).contains(startYear) else { return nil }
    self.startYear = startYear
  }

  /// The school year written as `2021-2022`; `nil` for any other shape.
  package init?(_ text: some StringProtocol) {
    let sides = text.split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ $0.utf8.count == 4 && $0.utf8.allSatisfy(isDigit) }),
      let first = Int(sides[0]), let second = Int(sides[1]), second == first + 1
    else { return nil }
    self.init(startYear: first)
  }

  /// The calendar year of its May.
  package var endYear: Int { startYear + 1 }

  /// The school year as `2021-2022`.
  package var text: String { "\(startYear)-\(endYear)" }

  /// Its days, 1 September to 31 May.
  package var days: DayInterval { stretch((startYear, 9), (endYear, 5)) }

  /// The days of its first half (September to December) or second half (January to May).
  func half(_ number: Int) -> DayInterval {
    number == 1 ? stretch((startYear, 9), (startYear, 12)) : stretch((endYear, 1), (endYear, 5))
  }

  private func stretch(_ first: (Int, Int), _ last: (Int, Int)) -> DayInterval {
    DayInterval(
      covering: wholeMonth(first.1, of: first.0)?.start ?? .earliest,
      and: wholeMonth(last.1, of: last.0)?.end ?? .latest)
  }
}

/// The days of a month; `nil` when there is no such month.
func wholeMonth(_ month: Int, of year: Int) -> DayInterval? {
  guard let start = PlainDate(year: year, month: month, day: 1) else { return nil }
  let last = PlainDate.days(inMonth: month, of: year)
  return DayInterval(start: start, end: PlainDate(year: year, month: month, day: last))
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
