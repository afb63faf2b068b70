import SiteBuild
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: ["2021-04-28", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `reads and writes a day`(text: String) {
    #expect(CalendarDay(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "2021-13-01", "2021-00-10", "2021-04-31", "2021-02-29", "1900-02-29", "2021-4-8",
    "28.04.2021", "2021-04-28T00", "2021-04", "+021-04-28", "2021-04-2٨", "0000-01-01",
  ])
  func `is nothing for what is no day`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func `orders days`() throws {
    let days = try ["2021-11-15", "2021-02-28", "2020-12-31"].map {
      try #require(CalendarDay(iso: $0))
    }
    #expect(days.sorted().map(\.iso) == ["2020-12-31", "2021-02-28", "2021-11-15"])
  }
}
