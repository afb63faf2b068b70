import Templates
import Testing

@testable import SitePages

struct HomePageTests {
  /// Activities by their states on 15 November 2021, and what the board says.
  static let summaries: [([String], String)] = [
    (["done"], "План выполнен полностью."),
    (
      ["ahead"],
      "Пока не выполнено ни одного мероприятия. Впереди 1 мероприятие. "
        + "Просроченных мероприятий нет."
    ),
    (
      ["done", "now", "now"],
      "Это 33,3 % плана. Сейчас идут 2 мероприятия. Просроченных мероприятий нет."
    ),
    (
      ["done", "now", "ahead"],
      "Это 33,3 % плана. Сейчас идёт 1 мероприятие, впереди ещё 1. Просроченных мероприятий нет."
    ),
    (
      ["late", "over", "over", "over", "over", "over"],
      "Это 16,7 % плана. С опозданием выполнено 1 мероприятие. Просрочено 5 мероприятий."
    ),
    (
      ["done", "over", "over"],
      "Это 33,3 % плана. Просрочено 2 мероприятия: 1.2, 1.3."
    ),
    (
      ["done", "stale", "vague", "off"],
      "Это 25,0 % плана. Просроченных мероприятий нет. "
        + "Нет свежих подтверждений у 1 мероприятия: 1.2. "
        + "Срок не определён у 1 мероприятия: 1.3. Отменено 1 мероприятие."
    ),
  ]

  @Test(arguments: summaries)
  func `the board speaks in right plurals and cases`(states: [String], sentence: String) throws {
    let section = try SectionFixture.section(
      try activities(states), documents: ["d": Self.evidence])
    #expect(try section.home.summary.text == sentence)
  }

  @Test(arguments: [
    ("2021-11-30", "сегодня последний день"), ("2021-11-29", "остался 1 день"),
    ("2021-11-28", "осталось 2 дня"), ("2021-11-09", "остался 21 день"),
    ("2021-10-31", "начнётся завтра"), ("2021-10-30", "начнётся через 2 дня"),
  ])
  func `the time left is counted to the last day`(day: String, words: String) throws {
    let section = try SectionFixture.section(try activities(["now"]), on: day)
    #expect(
      try section.home.upcoming.map(\.note.plain) == ["Куратор в ОО · \(words)"])
  }

  @Test func `an archive raises no alarm`() throws {
    let section = try SectionFixture.sample(on: "2022-12-31")
    let home = try section.home
    #expect(
      home.archiveNote?.plain == "Последний срок плана — 31 мая 2022 г. План хранится как архив.")
    #expect(home.attention.isEmpty)
    #expect(home.overdueAddress == nil)
    #expect(home.calm.plain == "План хранится как архив, сроки больше не отслеживаются.")
    #expect(!home.statusCounts.contains { $0.status.code == "over" })
    #expect(!home.summary.text.contains("Просроч"))
    #expect(home.summary.text.contains("Без отметки об исполнении осталось 17 мероприятий."))
    #expect(home.title == "Как прошла программа наставничества")
    let codes = Set(home.statusCounts.map(\.status.code))
    #expect(codes == ["done", "late", "none"])
    let plan = try section.plan
    #expect(plan.archiveNote != nil)
    #expect(plan.row("1.7")?.status.word == "не отмечено выполненным")
    #expect(try section.activity("1.7").note?.lead.plain == "В архиве.")
    #expect(try SectionFixture.sample(on: "2022-09-28").home.archiveNote == nil)
    #expect(try SectionFixture.sample(on: "2022-09-29").home.archiveNote != nil)
  }

  @Test func `five activities are named of those that press, the rest are counted`() throws {
    let few = try SectionFixture.section(try activities(Array(repeating: "over", count: 5))).home
    #expect(few.attention.count == 5)
    #expect(few.attentionRest == nil)
    let many = try SectionFixture.section(
      try activities(Array(repeating: "over", count: 6) + ["stale"])
    ).home
    #expect(many.attention.count == 5)
    #expect(many.attentionRest?.words.plain == "Ещё 2 мероприятия")
    #expect(
      many.attentionRest?.links.map(\.address.text) == [
        "plan/statusy/overdue/index.html", "plan/statusy/stale/index.html",
      ])
  }

  @Test func `a section without documents says nothing of them`() throws {
    let home = try SectionFixture.section(try activities(["ahead"])).home
    #expect(home.documents.isEmpty)
    #expect(home.frame.hasSamples == false)
    #expect(home.goal == "Цель — учить друг друга.")
    #expect(home.mapRows.map(\.title) == ["1. Начало"])
  }

  private func activities(_ states: [String]) throws -> String {
    try states.enumerated().map { index, state in
      """
      - номер: 1.\(index + 1)
        название: Встреча
        ответственные: Куратор в ОО
        результат: Протокол
        \(try #require(Self.lines[state]).joined(separator: "\n  "))
      """
    }
    .joined(separator: "\n")
  }

  private static let lines = [
    "done": ["срок: апрель 2021 г.", "исполнено: 2021-04-20", "подтверждения: d"],
    "late": ["срок: апрель 2021 г.", "исполнено: 2021-05-20", "подтверждения: d"],
    "now": ["срок: ноябрь 2021 г."],
    "ahead": ["срок: декабрь 2021 г."],
    "over": ["срок: октябрь 2021 г."],
    "stale": ["срок: постоянно"],
    "vague": ["срок: сентябрь или октябрь 2021 г."],
    "off": ["срок: сентябрь 2021 г.", "отмена: {дата: 2021-09-02, причина: нет заявок}"],
  ]

  private static let evidence = """
    ---
    название: Протокол встречи
    вид: протокол
    дата: 2021-04-20
    ---
    """
}
