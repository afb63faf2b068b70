import Mentorship
import Templates
import Testing

@testable import SitePages

/// What the first page shows of practices, mentors and events.
struct HomeBlocksTests {
  @Test func `a section without practices, mentors and events has no blocks for them`() throws {
    let section = try EventFixture.section([:])
    let home = try section.home
    #expect(home.practices == nil)
    #expect(home.mentors == nil)
    #expect(home.events == nil)
    let full = try EventFixture.section(
      ["a": "дата: 2021-10-01", "b": "дата: 2021-12-01"],
      others: [
        "mentors/m.md": EventFixture.mentor("Образцова Анна"),
        "practices/p.md": practice("p", "2021-2022", "2021-11-01"),
      ]
    ).html(of: .home)
    let html = try section.html(of: .home)
    for block in ["h-prac", "h-who", "h-coming", "h-past"] {
      #expect(full.contains("id=\"\(block)\"") && !html.contains(block), "\(block)")
    }
  }

  @Test func `the newest practices are those of the latest year and day`() throws {
    let days = [
      ("a", "2020-2021", "2021-11-01"), ("b", "2021-2022", "2021-10-01"),
      ("c", "2021-2022", "2021-11-01"), ("d", "2021-2022", "2021-11-01"),
    ]
    var files = ["mentors/m.md": EventFixture.mentor("Образцова Анна")]
    for (id, year, day) in days { files["practices/\(id).md"] = practice(id, year, day) }
    let home = try EventFixture.section([:], others: files).home
    let practices = try #require(home.practices)
    #expect(practices.cards.map(\.title) == ["c", "d", "b"])
    #expect(practices.caption.plain == "Все 4 практики")
    #expect(practices.cards[0].caption == "Педагог – педагог · 2021–2022")
    #expect(practices.cards[0].address.text == "praktiki/c/index.html")
    #expect(home.frame.foot?.updated?.iso == "2021-11-01")
  }

  @Test func `mentors stand under their functions, former and future ones do not`() throws {
    let home = try EventFixture.section(
      [:],
      others: [
        "mentors/a.md": EventFixture.mentor("Образцова Анна Ивановна"),
        "mentors/b.md": EventFixture.mentor("Макетов Пётр", "наставник по: 2021-11-14"),
        "mentors/c.md": EventFixture.mentor("Примеров Игорь", "наставник по: 2021-11-15"),
        "mentors/d.md": EventFixture.mentor("Типовая Ольга")
          .replacing("2021-09-01", with: "2021-11-16"),
      ]
    ).home
    let help = try #require(home.mentors)
    #expect(help.caption.plain == "Все 2 наставника")
    #expect(help.functions.count == 8)
    let expert = try #require(help.functions.first { $0.function == "Предметник" })
    #expect(expert.mentors.map(\.mark) == ["ОА", "ПИ"])
    #expect(expert.mentors[0].address?.text == "nastavniki/a/index.html")
    #expect(help.functions.count { $0.mentors.isEmpty } == 7)
  }

  @Test func `the order of marks does not tell a name that is closed here`() throws {
    let home = try EventFixture.section(
      [:],
      others: [
        "mentors/a.md": EventFixture.mentor("Абрамов Ян", "работник школы: нет"),
        "mentors/b.md": EventFixture.mentor("Образцова Анна"),
        "consents.yaml": """
        - id: s-1
          субъект: a
          поля: [фио]
          ресурсы: ["https://school.example/n/nastavniki/"]
          цель: информирование
          с: 2021-09-01
          по: 2022-08-31
        """,
      ])
    #expect(home.overview.roster.all.map(\.id.text) == ["a", "b"])
    let help = try #require(home.home.mentors?.functions.first { !$0.mentors.isEmpty })
    #expect(help.mentors.map(\.mark) == ["ОА", "№1"])
  }

  @Test func `a new mentor is a change of the first page`() throws {
    let mentor = EventFixture.mentor("Образцова Анна").replacing("2021-09-01", with: "2021-11-10")
    let section = try EventFixture.section(
      ["a": "дата: 2021-10-04"], others: ["mentors/a.md": mentor])
    #expect(try section.home.frame.foot?.updated?.iso == "2021-11-10")
    #expect(try section.siteMap.frame.foot?.updated?.iso == "2021-11-10")
  }

  @Test(arguments: [(12, nil), (13, "и ещё 1"), (21, "и ещё 9")])
  func `a function names twelve mentors and counts the rest`(count: Int, rest: String?) throws {
    var files: [String: String] = [:]
    for number in 0..<count { files["mentors/m\(number).md"] = EventFixture.mentor("Образцова") }
    let help = try #require(EventFixture.section([:], others: files).home.mentors)
    let expert = try #require(help.functions.first { !$0.mentors.isEmpty })
    #expect(expert.mentors.count == 12)
    #expect(expert.rest?.plain == rest)
    #expect(help.caption.plain == (count == 21 ? "Всего 21 наставник" : "Все \(count) наставников"))
  }

  @Test func `three events of either side are named`() throws {
    var events: [String: String] = [:]
    for number in 1...4 {
      events["a\(number)"] = "дата: 2021-10-0\(number)"
      events["b\(number)"] = "дата: 2021-12-0\(number)"
    }
    let digest = try #require(EventFixture.section(events).home.events)
    #expect(digest.coming.map(\.title) == ["b1", "b2", "b3"])
    #expect(digest.past.map(\.title) == ["a4", "a3", "a2"])
    #expect(digest.caption.plain == "Все 8 событий")
  }

  private func practice(_ id: String, _ year: String, _ day: String) -> String {
    """
    ---
    название: \(id)
    аннотация: Два учителя ведут один урок.
    авторы: m
    учебный год: \(year)
    форма: педагог – педагог
    целевая группа: молодой специалист
    проблема: Молодой учитель один.
    цель: Помочь.
    обновлено: \(day)
    ---
    """
  }
}
