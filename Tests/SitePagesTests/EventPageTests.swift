import Templates
import Testing

@testable import SitePages

struct EventPageTests {
  @Test func `the passport tells what is known and which activities are served or proved`() throws {
    let section = try EventFixture.section(
      [
        "a": """
        дата: 2021-10-04/2021-10-21
        вид: курсы
        уровень: региональный
        участие: слушатели
        участники: 21
        ссылка: https://www.school.example/news/1/
        """
      ], evidence: "a")
    let page = try section.event("a")
    #expect(page.eyebrow.plain == "Курсы · 4–21 октября 2021 г.")
    #expect(
      page.facts.map(Self.line) == [
        "Когда: с 4 по 21 октября 2021 г.", "Уровень: региональный", "Участие школы: слушатели",
        "Участники: 21 человек",
        "Подробнее: www.school.example → https://www.school.example/news/1/",
        "Пункт плана: 1.1. Встреча → ../../plan/1-1/index.html",
      ])
    #expect(page.frame.foot?.updated?.iso == "2021-10-21")
  }

  @Test(arguments: [(1, "1 человек"), (2, "2 человека"), (5, "5 человек"), (22, "22 человека")])
  func `people are counted in the right case`(count: Int, words: String) throws {
    let page = try EventFixture.section(["a": "дата: 2021-10-04\nучастники: \(count)"]).event("a")
    #expect(page.facts.map(Self.line).last == "Участники: \(words)")
  }

  @Test func `what is not told leaves no line and no block`() throws {
    let section = try EventFixture.section(["a": "дата: 2021-10-04"])
    let page = try section.event("a")
    #expect(page.eyebrow.plain == "Событие · 4 октября 2021 г.")
    #expect(page.facts.map(\.name) == ["Когда"])
    let html = try section.html(of: .event(0))
    for absent in ["<article", "<img", "prevnext", "<dt></dt>", "class=\"sample\""] {
      #expect(!html.contains(absent), "\(absent)")
    }
  }

  @Test func `a mentor whose name is closed takes part under a number`() throws {
    let section = try EventFixture.section(
      ["a": "дата: 2021-10-04\nучастники: [otkryt, zakryt]"],
      others: [
        "mentors/otkryt.md": EventFixture.mentor("Образцова Анна"),
        "mentors/zakryt.md": EventFixture.mentor("Тайнов Пётр", "работник школы: нет"),
      ])
    let people = try #require(section.event("a").facts.last)
    #expect(
      Self.line(people).plain == """
        Участники: Образцова Анна → ../../nastavniki/otkryt/index.html; \
        Наставник № 1 → ../../nastavniki/nastavnik-1/index.html
        """)
    #expect(try !section.html(of: .event(0)).contains("zakryt"))
  }

  @Test func `a photo with somebody whose photo is closed leaves no frame`() throws {
    let photo = { (file: String, people: String) in
      "{файл: files/\(file), описание: Снимок \(file), на фото: [\(people)]}"
    }
    let section = try EventFixture.section(
      ["a": "дата: 2021-10-04\nфото:\n  - \(photo("a.jpg", ""))\n  - \(photo("b.jpg", "m"))"],
      others: ["mentors/m.md": EventFixture.mentor("Образцова Анна")],
      attachments: ["a.jpg": 10, "b.jpg": 10])
    #expect(try section.event("a").pictures.map(\.address.text) == ["../../files/a.jpg"])
    let html = try section.html(of: .event(0))
    #expect(html.ranges(of: "<img").count == 1)
    #expect(html.contains("alt=\"Снимок a.jpg\""))
    #expect(!html.contains("b.jpg"))
  }

  @Test func `the neighbours of an event are those before and after it in time`() throws {
    let section = try EventFixture.section([
      "z": "дата: 2021-01-10", "b": "дата: 2021-02-10/2021-02-12", "a": "дата: 2021-03-10",
    ])
    let page = try section.event("b")
    #expect(page.previous?.title == "z")
    #expect(page.next?.caption?.plain == "10 марта 2021 г.")
    #expect(try section.event("z").previous == nil)
    #expect(try section.event("a").next == nil)
  }

  @Test func `an activity names evidence of every kind, and the other events that serve it`() throws
  {
    let section = try EventFixture.section(
      [
        "a": "дата: 2021-10-04\nвид: Семинар\nпункты плана: [\"1.1\"]",
        "b": "дата: 2021-09-04/2021-09-05\nпункты плана: [\"1.1\"]",
      ], others: ["pages/c.md": "---\nназвание: c\nобновлено: 2021-11-01\n---\n"],
      evidence: "[a, c]")
    let page = try section.activity("1.1")
    #expect(
      page.evidence.map { "\($0.title): \($0.caption?.plain ?? "") \($0.address.text)" } == [
        "a: семинар, 4 октября 2021 г. ../../meropriyatiya/a/index.html",
        "c: страница от 01.11.2021 ../../c/index.html",
      ])
    #expect(
      page.events.map { "\($0.title): \($0.caption?.plain ?? "")" } == [
        "b: событие, 4–5 сентября 2021 г."
      ])
  }

  private static func line(_ fact: Fact) -> String {
    let entries = fact.entries.map { entry in
      entry.phrase.text + (entry.address.map { " → \($0.text)" } ?? "")
    }
    return "\(fact.name.plain): \(entries.joined(separator: "; "))"
  }
}
