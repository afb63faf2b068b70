import Templates
import Testing

@testable import SitePages

struct FreePageTests {
  @Test func `a page has its lead, its text and a list of its sections`() throws {
    let section = try EventFixture.section(
      [:],
      others: [
        "pages/kak.md": """
        ---
        название: Как стать наставником
        описание: Пять шагов
        обновлено: 2021-11-01
        ---

        ## Раз

        ## Два

        ## Три

        [План](/plan/#p-1-1)
        """
      ], evidence: "kak")
    let page = try section.freePage("kak")
    #expect(page.lead == "Пять шагов")
    #expect(page.frame.description == "Пять шагов.")
    #expect(page.frame.foot?.updated?.iso == "2021-11-01")
    #expect(
      page.contents.map { "\($0.title) \($0.address.text)" } == [
        "Раз #raz", "Два #dva", "Три #tri",
      ])
    #expect(page.activities.map(\.title) == ["1.1. Встреча"])
    #expect(try section.html(of: .freePage(0)).contains("href=\"../plan/index.html#p-1-1\""))
  }

  @Test func `a bare page leaves no hole`() throws {
    let section = try EventFixture.section(
      [:], others: ["pages/a.md": "---\nназвание: Вопросы\n---\n\nТекст.\n"])
    let html = try section.html(of: .freePage(0))
    for absent in ["<aside", "class=\"lead\"", "class=\"sample\"", "Обновлено"] {
      #expect(!html.contains(absent), "\(absent)")
    }
    #expect(
      try section.freePage("a").frame.description == "Вопросы: страница раздела «Наставничество».")
  }
}
