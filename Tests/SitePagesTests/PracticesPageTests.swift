import Diagnostics
import SiteRendering
import Templates
import Testing

@testable import Mentorship
@testable import SitePages

struct PracticesPageTests {
  @Test func `without practices the list says so kindly and links nowhere`() throws {
    let section = try PracticeFixture.section([:])
    let page = try section.practices()
    #expect(page.lead.plain.hasPrefix("Практики пока не предусмотрены."))
    #expect(page.frame.description == "Практики наставничества пока не предусмотрены.")
    #expect(page.cards.isEmpty && page.ways.isEmpty && page.facets.isEmpty)
    #expect(page.pagination == nil)
    let html = try section.html(of: .practices(.all, sheet: 1))
    #expect(!html.contains("<ul class=\"cards\">"))
    #expect(!html.contains("<form class=\"facets\""))
  }

  @Test func `a card tells what a reader chooses by`() throws {
    let page = try PracticeFixture.section([
      "a": PracticeFixture.practice(
        groups: "[молодой специалист, кадровый резерв]",
        """
        вид: групповое
        функции: методист
        результаты:
          - {показатель: Время на журнал, до: 45 минут, после: 15 минут}
          - {показатель: Уроки с целью., до: 38 %, после: 81 %}
        образец: да
        """)
    ]).practices()
    #expect(
      page.lead.plain
        == "В разделе 1 практика. О ней сказано, какую трудность она решает и как её повторить.")
    let card = try #require(page.cards.first)
    #expect(card.title == "Урок на двоих" && card.isSample)
    #expect(card.address.text == "a/index.html")
    #expect(card.change?.sentence.plain == "Уроки с целью: было 38 %, стало 81 %")
    #expect(card.groups == "Молодой специалист · Кадровый резерв")
    #expect(card.groupKeys == "molodoi-spetsialist kadrovyi-rezerv")
    #expect(card.kindKey == "gruppovoe" && card.functionKeys == "metodist")
  }

  @Test func `a card without figures keeps no place for them`() throws {
    let html = try PracticeFixture.section(["a": PracticeFixture.practice()])
      .html(of: .practices(.all, sheet: 1))
    #expect(html.contains("class=\"card practice\""))
    #expect(!html.contains("class=\"foot\"") && !html.contains("<svg class=\"ba-pic\""))
  }

  @Test func `the latest school year comes first, in a year the titles by the alphabet`() throws {
    let page = try PracticeFixture.section([
      "a": PracticeFixture.practice(titled: "Яблоко", year: "2020-2021"),
      "b": PracticeFixture.practice(titled: "«Ёлка»"),
      "c": PracticeFixture.practice(titled: "Журнал"),
      "d": PracticeFixture.practice(titled: "Дорога"),
    ]).practices()
    #expect(page.cards.map(\.title) == ["Дорога", "«Ёлка»", "Журнал", "Яблоко"])
  }

  @Test func `there is a list for each word that some practice has, and for no other`() throws {
    let section = try PracticeFixture.section([
      "a": PracticeFixture.practice(groups: "[молодой специалист]", "функции: методист"),
      "b": PracticeFixture.practice(
        year: "2020-2021", form: "руководитель – педагог",
        groups: "[молодой специалист, кадровый резерв]"),
    ])
    let paths = section.pages.map(\.address.path).filter { $0.hasPrefix("/praktiki/") }
    #expect(
      paths == [
        "/praktiki/", "/praktiki/formy/pedagog-pedagog/",
        "/praktiki/formy/rukovoditel-pedagog/", "/praktiki/gruppy/molodoi-spetsialist/",
        "/praktiki/gruppy/kadrovyi-rezerv/", "/praktiki/funktsii/metodist/",
        "/praktiki/gody/2021-2022/", "/praktiki/gody/2020-2021/", "/praktiki/a/", "/praktiki/b/",
      ])
    let ways = try section.practices().ways.map { group in
      "\(group.title): \(group.links.map { "\($0.title) \($0.count)" }.joined(separator: ", "))"
    }
    #expect(
      ways == [
        "По форме: Педагог – педагог 1, Руководитель – педагог 1",
        "По тому, кому помогает: Молодой специалист 2, Кадровый резерв 1",
        "По функции наставника: Методист 1", "По учебному году: 2021–2022 1, 2020–2021 1",
      ])
  }

  @Test func `a shorter list holds what it says and leads back`() throws {
    let section = try PracticeFixture.section([
      "a": PracticeFixture.practice(titled: "Первая"),
      "b": PracticeFixture.practice(titled: "Вторая", groups: "[кадровый резерв]"),
    ])
    let page = try section.practices(.group(Term("кадровый резерв")))
    #expect(page.cards.map(\.title) == ["Вторая"])
    #expect(page.cards.map(\.address.text) == ["../../b/index.html"])
    #expect(page.lead.plain == "1 практика из 2.")
    #expect(page.all?.text == "../../index.html")
    #expect(page.frame.crumbs.map(\.title) == ["Наставничество", "Практики"])
    let current = page.ways.flatMap(\.links).filter { $0.current == "page" }
    #expect(current.map(\.title) == ["Кадровый резерв"])
    #expect(page.facets.isEmpty)
  }

  @Test func `a text may lead to the first page of a list`() throws {
    let section = try PracticeFixture.section([
      "a": PracticeFixture.practice(body: "[Такие же](/praktiki/gruppy/molodoi-spetsialist/#main)")
    ])
    let html = String(
      decoding: try #require(section.practice("a").body).bytes, as: UTF8.self)
    #expect(html.contains("href=\"../gruppy/molodoi-spetsialist/index.html#main\""))
  }

  @Test func `the filter offers only what leaves a choice`() throws {
    let page = try PracticeFixture.section([
      "a": PracticeFixture.practice("вид: групповое"),
      "b": PracticeFixture.practice("вид: традиционное"),
      "c": PracticeFixture.practice("вид: групповое\nфункции: методист"),
    ]).practices()
    #expect(page.facets.map(\.name) == ["vid"])
    #expect(
      page.facets[0].options.map { "\($0.label) \($0.count)" } == ["Традиционное 1", "Групповое 2"])
  }

  @Test(arguments: [(0, [0]), (1, [1]), (24, [24]), (25, [24, 1]), (60, [24, 24, 12])])
  func `a page holds 24 practices`(count: Int, cards: [Int]) throws {
    let section = try PracticeFixture.section(ofMany: count)
    let pages = try section.pages.compactMap { page -> PracticesPage? in
      guard case .practices(.all, let number) = page.subject else { return nil }
      return try section.practices(.all, sheet: number)
    }
    #expect(pages.map(\.cards.count) == cards)
    #expect(Set(pages.flatMap(\.cards).map(\.title)).count == count)
    #expect(pages.allSatisfy { ($0.pagination == nil) == (cards.count == 1) })
  }

  @Test func `the later pages of a list have addresses, titles and ways of their own`() throws {
    let section = try PracticeFixture.section(ofMany: 60)
    let page = try section.practices(.all, sheet: 2)
    #expect(section.pages.contains { $0.address.path == "/praktiki/stranitsa/2/" })
    #expect(
      page.frame.title == "Практики наставничества, страница 2 из 3 — Наставничество — ПШ")
    #expect(page.lead.plain == "В разделе 60 практик, страница 2 из 3.")
    let pagination = try #require(page.pagination)
    #expect(pagination.previous?.address.text == "../../index.html")
    #expect(pagination.next?.address.text == "../3/index.html")
    #expect(pagination.sheets.map(\.number) == ["1", "2", "3"])
    #expect(pagination.sheets.map(\.current) == [nil, "page", nil])
    #expect(page.facets.isEmpty)
    #expect(
      try section.practices(.year(#require(SchoolYear("2021-2022"))), sheet: 3).frame.crumbs.map(
        \.title) == ["Наставничество", "Практики", "2021–2022"])
  }

  @Test func `a row of page numbers stays short`() throws {
    let part = Pagination(list: .practices, number: 10, total: 24 * 40)
    let pagination = try #require(part.links)
    #expect(pagination.sheets.map(\.number) == ["1", "8", "9", "10", "11", "12", "40"])
    #expect(pagination.sheets.filter(\.followsGap).map(\.number) == ["8", "40"])
  }
}
