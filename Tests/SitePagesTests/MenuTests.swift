import Testing

@testable import SitePages

struct MenuTests {
  private let files = [
    "practices/p.md": """
    ---
    название: Урок на двоих
    аннотация: Два учителя ведут один урок.
    авторы: m
    учебный год: 2021-2022
    форма: педагог – педагог
    целевая группа: молодой специалист
    проблема: Молодой учитель один.
    цель: Помочь.
    ---
    """,
    "mentors/m.md": EventFixture.mentor("Образцова Анна"),
    "documents/d.md": "---\nназвание: Приказ\nвид: приказ\n---\n",
    "pages/b.md": "---\nназвание: Вторая\nв меню: да\nпорядок: 2\n---\n",
    "pages/c.md": "---\nназвание: Первая\nв меню: да\nпорядок: 1\n---\n",
    "pages/d0.md": "---\nназвание: Последняя\nв меню: да\n---\n",
    "pages/e.md": "---\nназвание: Вне меню\nв меню: нет\n---\n",
  ]

  @Test func `the menu names the parts of the section, then the pages in their order`() throws {
    let section = try EventFixture.section(["a": "дата: 2021-10-04"], others: files)
    #expect(
      try section.home.frame.menu.map(\.title.plain) == [
        "План", "Практики", "Наставники", "События", "Документы", "О программе", "Первая",
        "Вторая", "Последняя",
      ])
  }

  @Test func `parts without records are left out of the menu, not out of the site map`() throws {
    let section = try EventFixture.section([:])
    #expect(try section.home.frame.menu.map(\.title.plain) == ["План", "О программе"])
    let parts = try #require(section.siteMap.groups.first)
    #expect(
      parts.links.map(\.title.plain) == [
        "Наставничество", "План мероприятий", "Практики", "Наставники", "События", "Документы",
        "О программе", "Контакты", "Условия обработки персональных данных",
      ])
  }

  @Test func `the footer and the lost page name the menu and what stands in the footer alone`()
    throws
  {
    let section = try EventFixture.section(["a": "дата: 2021-10-04"], others: files)
    let frame = try section.home.frame
    let signposts =
      frame.menu.map(\.title)
      + ["Контакты", "Условия обработки персональных данных", "Карта сайта"]
    #expect(frame.footerLinks.map(\.title) == signposts)
    guard case .notFound(let page) = try section.content(.notFound) else { throw WrongPage() }
    #expect(page.links.map(\.title) == ["Наставничество"] + signposts)
  }
}
