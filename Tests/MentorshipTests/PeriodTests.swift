import Testing

@testable import Mentorship

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2021-09-01/2021-09-30", "2021-09-01/2021-09-30"), ("../2021-09-30", "../2021-09-30"),
    ("2021-09-01/..", "2021-09-01/.."), ("2021-09-15", "2021-09-15/2021-09-15"),
  ])
  func `an interval is read and written`(_ text: String, _ iso: String) throws {
    #expect(try #require(DayInterval(iso: text)).iso == iso)
  }

  @Test(arguments: [
    "", "..", "../..", "2021-09-30/2021-09-01", "2021-09-01/", "2021-09-01/2021-09-02/2021-09-03",
    "2021-09-01 / 2021-09-30", "2021-09-01-2021-09-30",
  ])
  func `a wrong interval is refused`(_ text: String) {
    #expect(DayInterval(iso: text) == nil)
  }

  @Test(arguments: ["2021-04-01/2022-05-31", "2021-04-01/2021-04-01"])
  func `a period is read and written`(_ text: String) throws {
    #expect(try #require(Period(iso: text)).iso == text)
  }

  @Test(arguments: ["", "2021-04-01", "2021-04-01/..", "2022-05-31/2021-04-01", "2021/2022"])
  func `a wrong period is refused`(_ text: String) {
    #expect(Period(iso: text) == nil)
  }

  @Test func `a school year runs from September to May`() throws {
    let year = try #require(SchoolYear("2021-2022"))
    #expect(year.text == "2021-2022")
    #expect(year.days.iso == "2021-09-01/2022-05-31")
  }

  @Test(arguments: [
    "", "2021", "2021-2023", "2021-2021", "2021–2022", "2021/2022", "21-22", "+021-2022",
  ])
  func `a wrong school year is refused`(_ text: String) {
    #expect(SchoolYear(text) == nil)
  }
}
