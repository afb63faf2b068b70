import Mentorship
import SiteRendering
import Templates
import Testing

@testable import SitePages

@Suite struct `The pages of mentors` {
  @Test func `an empty base says so and has no lists`() throws {
    let section = try SectionFixture.section(Self.activity)
    let page = try section.mentors(.mentors(sheet: 1))
    #expect(page.extent.plain == "Наставники пока не предусмотрены; база появится здесь.")
    let html = try section.html(of: .mentors(sheet: 1))
    #expect(!html.contains("К&nbsp;кому обратиться") && !html.contains("Чтобы обратиться"))
    #expect(page.map == nil && page.functionLists.isEmpty && page.current.isEmpty)
    #expect(section.pages.filter { $0.address.path.hasPrefix("/nastavniki/") }.count == 1)
  }

  @Test func `those of the day stand first, former ones and later ones apart`() throws {
    let section = try Self.section([
      "a": Self.mentor("Яковлева Ия Ильинична"), "b": Self.mentor("Абрамов Ян Ильич"),
      "c": Self.mentor("Бывшев Лев Ильич", "наставник с: 2020-09-01\nнаставник по: 2021-11-14"),
      "d": Self.mentor("Скоров Лев Ильич", "наставник с: 2021-11-16"),
    ])
    let page = try section.mentors(.mentors(sheet: 1))
    #expect(page.extent.plain == "Коллегам помогают 2 наставника.")
    #expect(page.current.map(\.name) == ["Абрамов Ян Ильич", "Яковлева Ия Ильинична"])
    #expect(page.map?.rows.map(\.name.plain) == ["Абрамов Я. И.", "Яковлева И. И."])
    #expect(page.otherGroups.map(\.title) == ["Скоро начнут", "Были наставниками"])
    #expect(
      page.otherGroups.flatMap(\.cards).map { $0.period?.text } == [
        "Начнёт 16 ноября 2021 г.", "Наставник с 1 сентября 2020 г. по 14 ноября 2021 г.",
      ])
  }

  @Test func `functions nobody has are named, and every function has a list`() throws {
    let section = try Self.section(["a": Self.mentor("Абрамов Ян Ильич")])
    let map = try #require(section.mentors(.mentors(sheet: 1)).map)
    #expect(map.columns.filter { !$0.isMissing }.map(\.name) == ["Методист"])
    #expect(map.summary.plain.hasPrefix("Наставник есть у 1 функции из 8."))
    for function in section.overview.site.vocabulary.functions {
      let page = try section.mentors(.mentorsOfFunction(function, sheet: 1))
      #expect(page.current.count == (function.name == "методист" ? 1 : 0))
      #expect((page.emptyNote == nil) == !page.current.isEmpty)
    }
  }

  @Test func `subjects that differ in case or in ё share a list`() throws {
    let section = try Self.section([
      "a": Self.mentor("Абрамов Ян Ильич", "предметы: [Учёт]\nнаставник с: 2021-09-01"),
      "b": Self.mentor("Яковлева Ия Ильинична", "предметы: [учет, лес]\nнаставник с: 2021-09-01"),
    ])
    #expect(section.overview.roster.subjects.map(\.title) == ["лес", "Учёт"])
    let page = try section.mentors(.mentorsOfSubject(1, sheet: 1))
    #expect(page.current.count == 2)
    #expect(page.extent.plain == "2 наставника из 2 на 15 ноября 2021 г.")
  }

  @Test func `a mentor without an open name is a number, and links never spell the id`() throws {
    let section = try SectionFixture.section(
      Self.activity, documents: ["a": Self.document("[Он](/nastavniki/tainov/#main)")],
      others: [
        "mentors/tainov.md": Self.mentor(
          "Тайнов Ян Ильич", "работник школы: нет\nнаставник с: 2021-09-01")
      ])
    let page = try section.mentors(.mentors(sheet: 1))
    #expect(page.current.map(\.name.plain) == ["Наставник № 1"])
    #expect(page.current.map(\.initials) == [nil] && page.current.map(\.post) == [nil])
    #expect(page.current.map { $0.address?.text } == ["nastavnik-1/index.html"])
    let html = String(
      decoding: try #require(section.document("a").body).bytes, as: UTF8.self)
    #expect(html.contains("href=\"../../nastavniki/nastavnik-1/index.html#main\""), "\(html)")
  }

  @Test func `a name that is open on the mentor's own page alone is spelt nowhere else`() throws {
    let section = try SectionFixture.section(
      Self.activity, documents: ["a": Self.document("[Он](/nastavniki/tainov/)")],
      others: [
        "mentors/tainov.md": Self.mentor(
          "Тайнов Ян Ильич", "работник школы: нет\nнаставник с: 2021-09-01"),
        "consents.yaml": """
        - id: s-1
          субъект: tainov
          поля: [фио]
          ресурсы: ["https://school.example/n/nastavniki/tainov/"]
          цель: рассказ
          с: 2021-09-01
          по: 2024-08-31
        """,
      ])
    #expect(try section.mentor("tainov").name == "Тайнов Ян Ильич")
    #expect(try section.mentors(.mentors(sheet: 1)).current.map(\.address) == [nil])
    let html = String(
      decoding: try #require(section.document("a").body).bytes, as: UTF8.self)
    #expect(html.contains("href=\"../../nastavniki/index.html\""), "\(html)")
    let files = searchEngineFiles(for: section).map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(!files.joined().contains("tainov"))
  }

  @Test func `a long base stands on sheets, its table and its filter only where all is at hand`()
    throws
  {
    let mentors = Dictionary(
      uniqueKeysWithValues: (10..<51).map { ("m-\($0)", Self.mentor("Номеров\($0) Ян Ильич")) })
    let section = try Self.section(mentors)
    let first = try section.mentors(.mentors(sheet: 1))
    let second = try section.mentors(.mentors(sheet: 2))
    #expect(first.current.count == 24 && second.current.count == 17)
    #expect(first.map == nil && first.functionChoices.isEmpty)
    #expect(second.pagination?.previous?.address.text == "../../index.html")
    #expect(Set(section.pages.map(\.address)).count == section.pages.count)
  }

  @Test func `every sheet has a way up to its list`() throws {
    let mentors = (10..<51).map { number in
      let lines = "предметы: [лес]\nнаставник с: 2021-09-01"
      return ("m-\(number)", Self.mentor("Номеров\(number) Ян Ильич", lines))
    }
    let section = try Self.section(Dictionary(uniqueKeysWithValues: mentors))
    let function = try #require(
      section.overview.site.vocabulary.functions.first { $0.name == "методист" })
    let ways: [(PageSubject, [String])] = [
      (.mentors(sheet: 1), []), (.mentors(sheet: 2), ["Наставники"]),
      (.mentorsOfFunction(function, sheet: 1), ["Наставники"]),
      (.mentorsOfFunction(function, sheet: 2), ["Наставники", "Методист"]),
      (.mentorsOfSubject(0, sheet: 2), ["Наставники", "Лес"]),
    ]
    for (subject, way) in ways {
      let crumbs = try section.mentors(subject).frame.crumbs
      #expect(crumbs.map(\.title) == ["Наставничество"] + way, "\(subject)")
    }
    let crumbs = try section.mentors(.mentorsOfFunction(function, sheet: 2)).frame.crumbs
    #expect(crumbs.last?.address.text == "../../index.html")
  }

  @Test func `headings of a mentor's own words stand under the heading of the page`() throws {
    let section = try SectionFixture.section(
      Self.activity,
      others: [
        "mentors/a.md": Self.mentor("Абрамов Ян Ильич") + "\n## Мой путь\n\nТекст.\n",
        "consents.yaml": """
        - id: s-1
          субъект: a
          поля: [о себе]
          ресурсы: ["https://school.example/n/nastavniki/"]
          цель: рассказ
          с: 2021-09-01
          по: 2024-08-31
        """,
      ])
    let words = try #require(section.mentor("a").words)
    #expect(
      String(decoding: words.bytes, as: UTF8.self).contains("<h3 id=\"moi-put\">Мой путь</h3>"))
  }

  private static func section(_ mentors: [String: String]) throws -> SectionPages {
    try SectionFixture.section(
      activity,
      others: Dictionary(
        uniqueKeysWithValues: mentors.map { ("mentors/\($0).md", $1) }))
  }

  private static func mentor(
    _ name: String, _ lines: String = "наставник с: 2021-09-01"
  ) -> String {
    "---\nфио: \(name)\nдолжность: учитель\nфункции: методист\n\(lines)\n---\n"
  }

  private static func document(_ body: String) -> String {
    "---\nназвание: Приказ\nвид: приказ\n---\n\n\(body)\n"
  }

  private static let activity = """
    - номер: 1.1
      название: Начать
      срок: апрель 2021 г.
      ответственные: Руководитель ОО
      результат: Приказ
    """
}

extension SectionPages {
  fileprivate func mentors(_ subject: PageSubject) throws -> MentorsPage {
    guard case .mentors(let page) = try content(subject) else { throw WrongPage() }
    return page
  }

  fileprivate func mentor(_ id: String) throws -> MentorPage {
    let index = try #require(overview.roster.all.firstIndex { $0.id.text == id })
    guard case .mentor(let page) = try content(.mentor(index)) else { throw WrongPage() }
    return page
  }
}
