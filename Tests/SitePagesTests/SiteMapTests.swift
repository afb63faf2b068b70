import Mentorship
import Templates
import Testing

@testable import SitePages

struct SiteMapTests {
  @Test func `the site map names events by day, and mentors as they may be named here`() throws {
    let section = try EventFixture.section(
      ["a": "дата: 2021-10-04", "b": "дата: 2021-10-05/2021-10-06"],
      others: [
        "mentors/otkryt.md": EventFixture.mentor("Образцова Анна"),
        "mentors/zakryt.md": EventFixture.mentor("Тайнов Пётр", "работник школы: нет"),
        "pages/c.md": "---\nназвание: Страница\n---\n",
      ])
    let groups = try section.siteMap.groups
    func lines(_ anchor: String) -> [String]? {
      groups.first { $0.anchor == anchor }?.links.map { link in
        "\(link.title), \(link.caption ?? ""): \(link.address.text)".plain
      }
    }
    #expect(
      lines("h-events") == [
        "b, 5–6 октября 2021 г.: ../meropriyatiya/b/index.html",
        "a, 4 октября 2021 г.: ../meropriyatiya/a/index.html",
      ])
    #expect(
      lines("h-mentors") == [
        "Образцова Анна, : ../nastavniki/otkryt/index.html",
        "Наставник № 1, : ../nastavniki/nastavnik-1/index.html",
      ])
    #expect(lines("h-pages") == ["Страница, : ../c/index.html"])
    #expect(lines("h-practices") == nil)
  }

  @Test(arguments: [
    ("https://school.example/n/", true), ("https://school.example/n/nastavniki/m/", false),
  ])
  func `no list of ours spells a name that is open on the mentor's own page alone`(
    resource: String, isTold: Bool
  ) throws {
    let section = try EventFixture.section(
      [:],
      others: [
        "mentors/m.md": EventFixture.mentor("Тайнов Пётр", "работник школы: нет"),
        "consents.yaml": """
        - id: s-1
          субъект: m
          поля: [фио]
          ресурсы: [\(resource)]
          цель: информирование
          с: 2021-09-01
          по: 2022-08-31
        """,
      ])
    let link = "../nastavniki/m/index.html"
    let links = try section.siteMap.groups.flatMap(\.links).map(\.address.text)
    #expect(links.contains(link) == isTold)
    let overview = section.overview
    let mentor = try #require(overview.site.mentor("m"))
    #expect(overview.site.address(of: mentor).path == "/nastavniki/m/")
    let xml = String(decoding: searchEngineFiles(for: section)[0].bytes, as: UTF8.self)
    #expect(xml.contains("/nastavniki/m/") == isTold)
    #expect(try section.html(of: .home).contains("Тайнов") == isTold)
  }

  @Test func `a number stands after the names, so that its place tells nothing`() throws {
    let section = try EventFixture.section(
      [:],
      others: [
        "mentors/a.md": EventFixture.mentor("Образцова Анна"),
        "mentors/b.md": EventFixture.mentor("Тайнов Пётр", "работник школы: нет\nномер: 3"),
        "mentors/c.md": EventFixture.mentor("Ёлкина Ия"),
      ])
    let names = ["Ёлкина Ия", "Образцова Анна", "Наставник № 3"]
    let group = try #require(section.siteMap.groups.first { $0.anchor == "h-mentors" })
    #expect(group.links.map(\.title.plain) == names)
    let help = try #require(section.home.mentors?.functions.first { !$0.mentors.isEmpty })
    #expect(help.mentors.map(\.name.plain) == names)
    #expect(help.mentors.map(\.mark) == ["ЁИ", "ОА", "№3"])
  }

  @Test func `records stand in the order of their own lists`() throws {
    let section = try PracticeFixture.section(
      [
        "a": PracticeFixture.practice(titled: "Первая"),
        "b": PracticeFixture.practice(titled: "Вторая"),
      ],
      documents: [
        "c": "---\nназвание: Поздний\nвид: приказ\nдата: 2021-10-02\n---\n",
        "d": "---\nназвание: Ранний\nвид: приказ\nдата: 2021-10-01\n---\n",
      ],
      others: [
        "events/e.md": "---\nназвание: Прошлое\nдата: 2021-10-01\n---\n",
        "events/f.md": "---\nназвание: Дальнее\nдата: 2021-12-02\n---\n",
        "events/g.md": "---\nназвание: Близкое\nдата: 2021-12-01\n---\n",
      ])
    let groups = try section.siteMap.groups
    let expected = [
      "h-practices": ["Вторая", "Первая"],
      "h-documents": ["Ранний, приказ от 01.10.2021", "Поздний, приказ от 02.10.2021"],
      "h-events": ["Близкое", "Дальнее", "Прошлое"],
    ]
    for (anchor, titles) in expected {
      let group = try #require(groups.first { $0.anchor == anchor })
      #expect(group.links.map(\.title.plain) == titles, "\(anchor)")
    }
  }

  @Test func `search engines are told of events and pages with their days`() throws {
    let section = try EventFixture.section(
      ["a": "дата: 2021-10-04"],
      others: ["pages/c.md": "---\nназвание: Страница\nобновлено: 2021-11-01\n---\n"])
    let xml = String(decoding: searchEngineFiles(for: section)[0].bytes, as: UTF8.self)
    let root = "<loc>https://school.example/n/"
    for line in [
      "\(root)meropriyatiya/</loc><lastmod>2021-10-04</lastmod>",
      "\(root)meropriyatiya/a/</loc><lastmod>2021-10-04</lastmod>",
      "\(root)c/</loc><lastmod>2021-11-01</lastmod>", "\(root)</loc><lastmod>2021-10-04</lastmod>",
    ] {
      #expect(xml.contains(line), "\(line)")
    }
  }
}
