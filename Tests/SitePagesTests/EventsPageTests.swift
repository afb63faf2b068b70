import Templates
import Testing

@testable import SitePages

struct EventsPageTests {
  @Test func `coming events stand first, the past ones by years from the latest`() throws {
    let page = try EventFixture.section([
      "a": "дата: 2020-12-31", "b": "дата: 2021-02-01", "c": "дата: 2021-10-01",
      "d": "дата: 2021-12-01", "e": "дата: 2021-11-20", "f": "дата: 2022-01-10",
    ]).events()
    #expect(page.lead.plain == "6 событий, из них 3 впереди")
    #expect(page.coming.map(\.title) == ["e", "d", "f"])
    #expect(page.coming.map(\.month.plain) == ["ноября", "декабря", "января 2022 г."])
    #expect(
      page.years.map { "\($0.title.plain): \($0.events.map(\.title).joined(separator: " "))" } == [
        "Прошли в 2021 году: c b", "Прошли в 2020 году: a",
      ])
    #expect(page.years.map { $0.events[0].month } == ["октября", "декабря"])
  }

  @Test(arguments: [
    ("2021-11-15", "сегодня"), ("2021-11-14/2021-11-15", "идёт сейчас · 14–15 ноября 2021 г."),
    ("2021-11-15/2021-12-01", "идёт сейчас · 15 ноября – 1 декабря 2021 г."),
    ("2021-11-16/2021-11-17", "16–17 ноября 2021 г."), ("2021-11-16", nil),
  ])
  func `an event is not over on its last day`(days: String, note: String?) throws {
    let page = try EventFixture.section(["a": "дата: \(days)"]).events()
    #expect(page.coming.map(\.note?.plain) == [note])
    #expect(page.lead.plain == "1 событие, оно впереди")
    #expect(page.years.isEmpty)
  }

  @Test(arguments: [
    (["2021-11-14"], "1 событие, оно прошло"), (["2021-11-16"], "1 событие, оно впереди"),
    (["2021-11-13", "2021-11-14"], "2 события, все прошли"),
    (["2021-11-16", "2021-11-17"], "2 события, все впереди"),
    (["2021-11-14", "2021-11-16"], "2 события, из них 1 впереди"),
  ])
  func `the lead agrees with the number of events`(days: [String], lead: String) throws {
    let events = Dictionary(uniqueKeysWithValues: days.map { ("e-\($0)", "дата: \($0)") })
    #expect(try EventFixture.section(events).events().lead.plain == lead)
  }

  @Test func `a list tells the kind and the level of an event`() throws {
    let section = try EventFixture.section([
      "a": "дата: 2021-10-01\nвид: семинар\nуровень: окружной\nобразец: да"
    ])
    let item = try #require(section.events().years.first?.events.first)
    #expect(item.note?.plain == "семинар · окружной уровень")
    #expect(item.isSample)
    #expect(item.address.text == "a/index.html")
  }

  @Test func `a section without events says so kindly`() throws {
    let section = try EventFixture.section([:])
    #expect(
      try section.events().lead.plain == """
        События пока не предусмотрены. Когда они появятся, здесь будут их даты и рассказы о них.
        """)
    #expect(try section.home.events == nil)
    let full = try EventFixture.section(["a": "дата: 2021-10-01"])
    #expect(try full.html(of: .events(sheet: 1)).contains("agenda"))
    #expect(try !section.html(of: .events(sheet: 1)).contains("agenda"))
  }

  @Test(arguments: [(0, [0]), (1, [1]), (24, [24]), (25, [24, 1]), (60, [24, 24, 12])])
  func `past events are shown 24 at a time`(count: Int, sheets: [Int]) throws {
    var events = ["vperedi": "дата: 2021-12-01"]
    for number in 0..<count { events["e\(number)"] = "дата: 2021-01-\(10 + number % 20)" }
    let section = try EventFixture.section(events)
    let pages = try sheets.indices.map { try section.events(sheet: $0 + 1) }
    #expect(pages.map { $0.years.flatMap(\.events).count } == sheets)
    #expect(pages.map(\.coming.count) == [1] + Array(repeating: 0, count: sheets.count - 1))
    #expect(!section.pages.contains { $0.subject == .events(sheet: sheets.count + 1) })
    let titles = Set(pages.flatMap { $0.years.flatMap(\.events).map(\.title) })
    #expect(titles.count == count)
  }

  @Test func `a later sheet leads back and lies below the list`() throws {
    var events: [String: String] = [:]
    for number in 0..<30 { events["e\(number)"] = "дата: 2021-01-10" }
    let section = try EventFixture.section(events)
    let page = try section.events(sheet: 2)
    #expect(page.frame.canonical?.text == "https://school.example/n/meropriyatiya/stranitsa/2/")
    #expect(page.frame.title.contains("страница 2"))
    #expect(page.pagination?.previous?.address.text == "../../index.html")
    #expect(page.frame.crumbs.map(\.title) == ["Наставничество", "События"])
    #expect(try !section.html(of: .events(sheet: 2)).contains("Впереди"))
  }
}
