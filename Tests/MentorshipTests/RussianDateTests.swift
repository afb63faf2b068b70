import Testing

@testable import Mentorship

@Suite struct RussianDateTests {
  @Test func `a day is written in words and in figures`() throws {
    let day = try #require(PlainDate(iso: "2021-05-09"))
    #expect(RussianDate.long(day) == "9 мая 2021 г.")
    #expect(RussianDate.short(day) == "09.05.2021")
    #expect(RussianDate.inMonth(day) == "в мае 2021 г.")
  }

  @Test(arguments: [
    "09.05.2021", "9.5.2021", "09/05/2021", "09-05-2021", "2021.05.09", "2021-5-9", "9 мая 2021",
    "9 мая 2021 г.", "09 Мая 2021 года", "О9.05.2О21", "2021-05-o9",
  ])
  func `a day is read as people write it`(_ text: String) {
    #expect(RussianDate.read(text)?.iso == "2021-05-09")
  }

  @Test(arguments: [
    "", "мая 2021", "9 мая", "09.05.21", "31.02.2021", "05.2021", "13.13.2021", "09.05.2021.1",
    "9 май 2021", "2021-05-09-10", "девятого мая 2021 г.", "0.0.0000", "9.5.20210", "٩.٥.٢٠٢١",
  ])
  func `a day that would be guessed is none`(_ text: String) {
    #expect(RussianDate.read(text) == nil)
  }

  @Test(arguments: [
    ("2021-04-01/2021-04-30", "апрель 2021 г.", "с 1 по 30 апреля 2021 г."),
    ("2021-04-01/2021-04-15", "1–15 апреля 2021 г.", "с 1 по 15 апреля 2021 г."),
    ("2021-04-01/2021-08-31", "апрель–август 2021 г.", "с 1 апреля по 31 августа 2021 г."),
    (
      "2021-12-01/2022-01-31", "декабрь 2021 г. – январь 2022 г.",
      "с 1 декабря 2021 г. по 31 января 2022 г."
    ),
    ("2021-10-25/2021-11-05", "25 октября – 5 ноября 2021 г.", "с 25 октября по 5 ноября 2021 г."),
    (
      "2021-12-25/2022-01-10", "25 декабря 2021 г. – 10 января 2022 г.",
      "с 25 декабря 2021 г. по 10 января 2022 г."
    ),
    ("2021-11-15", "15 ноября 2021 г.", "15 ноября 2021 г."),
    ("2022-01-01/2022-12-31", "2022 год", "с 1 января по 31 декабря 2022 г."),
    ("2021-01-01/2024-12-31", "2021–2024 годы", "с 1 января 2021 г. по 31 декабря 2024 г."),
    ("../2021-09-01", "до 1 сентября 2021 г.", "до 1 сентября 2021 г. включительно"),
    ("2021-09-01/..", "с 1 сентября 2021 г.", "с 1 сентября 2021 г., окончание не названо"),
  ])
  func `a stretch is written short and full`(
    _ iso: String, _ short: String, _ full: String
  ) throws {
    let days = try #require(DayInterval(iso: iso))
    #expect(RussianDate.short(days) == short)
    #expect(RussianDate.full(days) == full)
  }

  @Test(arguments: [
    ("2021-04-01/2021-04-30", "1–30 апреля 2021 г."),
    ("2021-04-01/2021-08-31", "1 апреля – 31 августа 2021 г."),
    ("2021-04-01/2022-05-31", "1 апреля 2021 г. – 31 мая 2022 г."),
    ("2021-11-15", "15 ноября 2021 г."), ("../2021-09-01", "до 1 сентября 2021 г."),
  ])
  func `whole months are written by their days`(_ iso: String, _ words: String) throws {
    #expect(RussianDate.byDays(try #require(DayInterval(iso: iso))) == words)
  }
}
