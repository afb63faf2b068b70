import Testing

@testable import Mentorship

@Suite struct PlainDateTests {
  @Test func `days added and counted agree over four centuries`() throws {
    let first = try #require(PlainDate(iso: "1800-02-27"))
    for step in stride(from: 0, through: 146_097, by: 31) {
      let day = first.adding(days: step)
      #expect(first.days(to: day) == step)
      #expect(day.adding(days: -step) == first)
      #expect(PlainDate(year: day.year, month: day.month, day: day.day) == day)
      #expect(PlainDate(iso: day.iso) == day)
      #expect(day.weekday.rawValue == (first.weekday.rawValue + step) % 7)
    }
    #expect(first.adding(days: 146_097).iso == "2200-02-27")
  }

  @Test func `every day of a leap and a plain year follows the one before`() throws {
    var day = try #require(PlainDate(iso: "2023-12-31"))
    var count = 0
    while day.year < 2026 {
      let next = day.adding(days: 1)
      #expect(day < next)
      #expect(next.day == (day.endsMonth ? 1 : day.day + 1))
      day = next
      count += 1
    }
    #expect(count == 1 + 366 + 365)
  }

  @Test(arguments: [
    ("0001-01-01", Weekday.monday), ("1970-01-01", .thursday), ("2000-02-29", .tuesday),
    ("2021-11-15", .monday), ("9999-12-31", .friday),
  ])
  func `a day falls on its day of the week`(_ iso: String, _ weekday: Weekday) throws {
    #expect(try #require(PlainDate(iso: iso)).weekday == weekday)
  }

  @Test(arguments: [
    "", "2021", "2021-9-15", "2021-09-15 ", " 2021-09-15", "2021-09-15T00:00", "2021/09/15",
    "21-09-15", "2021-13-01", "2021-00-10", "2021-04-31", "2022-02-29", "1900-02-29", "0000-01-01",
    "+021-01-01", "2021-09-1x", "٢٠٢١-٠٩-١٥", "2021–09–15",
  ])
  func `anything but an ISO day of the calendar is refused`(_ text: String) {
    #expect(PlainDate(iso: text) == nil)
  }

  @Test(arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false)])
  func `leap years follow Gregory's rule`(_ year: Int, _ isLeap: Bool) {
    #expect((PlainDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    ("2021-01-31", 1, "2021-02-28"), ("2021-02-28", 1, "2021-03-31"),
    ("2021-03-30", -1, "2021-02-28"), ("2021-11-15", 14, "2023-01-15"),
    ("2024-02-29", -12, "2023-02-28"),
  ])
  func `months are added within the calendar`(
    _ from: String, _ months: Int, _ to: String
  ) throws {
    #expect(try #require(PlainDate(iso: from)).adding(months: months).iso == to)
  }

  @Test func `counting stops at the first and the last day there is`() {
    #expect(PlainDate.latest.adding(days: 1) == .latest)
    #expect(PlainDate.earliest.adding(days: -1) == .earliest)
    #expect(PlainDate.earliest.adding(days: .max) == .latest)
    #expect(PlainDate.latest.adding(days: .min) == .earliest)
    #expect(PlainDate.latest.adding(months: .max) == .latest)
    #expect(PlainDate.earliest.adding(months: .min) <= PlainDate.earliest.adding(days: 365))
  }
}
