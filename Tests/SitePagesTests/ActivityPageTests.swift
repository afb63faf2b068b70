import Testing

@testable import SitePages

struct ActivityPageTests {
  @Test func `an overdue activity says what is missing`() throws {
    let page = try SectionFixture.sample(on: "2021-11-15").activity("1.7")
    #expect(page.status.code == "over")
    #expect(page.status.detail?.text == "на 46 дней")
    #expect(page.deadline == "сентябрь 2021 г.")
    #expect(page.understood.map(\.text) == ["с 1 по 30 сентября 2021 г."])
    #expect(page.note?.lead == "Чего не\u{A0}хватает.")
    #expect(
      page.note?.text.plain == """
        Подтверждения есть, но отметки об исполнении ещё нет. Когда она появится, мероприятие \
        станет «выполнено с опозданием».
        """)
    #expect(
      page.evidence.map { $0.caption?.plain } == [
        "форма № 41 (приложение 1) от 27.08.2021", "приказ № 52 от 24.09.2021",
      ])
    #expect(page.previous?.title.hasPrefix("1.6. ") == true)
    #expect(page.next?.title.hasPrefix("1.8. ") == true)
    #expect(page.frame.crumbs.map(\.title) == ["Наставничество", "План", "Раздел 1"])
  }

  @Test func `a late activity says by how many days, a stale one since when`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    #expect(try section.activity("1.5").status.detail?.text == "03.09.2021, на 3 дня")
    let stale = try section.activity("3.1")
    #expect(stale.status.detail?.text == "последнее — 28 июня 2021 г.")
    #expect(
      stale.note?.text.plain == """
        Последнее подтверждение — 28 июня 2021 г., 140 дней назад. Подтверждение считается свежим \
        90 дней.
        """)
  }

  @Test func `stretches of a deadline stand each with its own status`() throws {
    let page = try SectionFixture.sample(on: "2021-11-15").activity("5.1")
    #expect(page.understood.isEmpty)
    #expect(
      page.intervals.map { "\($0.period.text): \($0.status.code)" } == [
        "с 1 по 31 октября 2021 г.: done", "с 1 по 31 мая 2022 г.: plan",
      ])
  }

  @Test func `an activity under a heading names it, and an empty result stays empty`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    let inner = try section.activity("6.1.1")
    #expect(inner.partOf?.hasPrefix("6.1. Контроль реализации") == true)
    #expect(inner.points.count == 2)
    #expect(inner.rolesLabel == "Ответственные")
    #expect(try section.activity("5.3").result == nil)
    #expect(try section.activity("6.2").next == nil)
  }

  @Test func `an activity under a heading is named with it wherever it stands alone`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    let page = try section.activity("6.1.1")
    #expect(page.title.hasPrefix("Контроль реализации мероприятий"))
    #expect(page.title.plain.hasSuffix("наставничества — на уровне ОО"))
    #expect(page.frame.title.hasPrefix("6.1.1. Контроль реализации"))
    #expect(try section.activity("6.2").previous?.title.hasPrefix("6.1.1. Контроль") == true)
    #expect(try section.plan.row("6.1.1")?.title == "На уровне ОО")
  }

  @Test(arguments: [
    ("постоянно", "до 31 мая 2022 г., подтверждено 08.11.2021"),
    ("по запросу", "подтверждено 08.11.2021"), ("ежемесячно", "подтверждено 08.11.2021"),
    (
      "по завершении программы", "срок зависит от другого события, подтверждено 08.11.2021"
    ),
    ("ноябрь 2021 г.", "до 30 ноября 2021 г."),
  ])
  func `what goes on says when it was last confirmed`(deadline: String, detail: String) throws {
    let section = try SectionFixture.section(
      Self.activity(deadline, "подтверждения: [a, b, c]"),
      documents: [
        "a": Self.evidence(of: "2021-11-08"), "b": Self.evidence(of: "2021-10-08"),
        "c": Self.evidence(of: "2021-12-08"),
      ])
    #expect(try section.activity("1.1").status.detail?.text == detail)
  }

  @Test(arguments: [
    (
      "сентябрь 2021 г., октябрь 2021 г.", "2021-11-15",
      "За сроки «сентябрь 2021 г.», «октябрь 2021 г.» нет отметок об исполнении. "
        + "Когда появятся все, мероприятие станет «выполнено с опозданием»."
    ),
    (
      "октябрь 2021 г., май 2022 г.", "2021-11-15",
      "За срок «октябрь 2021 г.» нет отметки об исполнении. "
        + "Когда она появится, мероприятие станет «выполняется»."
    ),
    ("октябрь 2021 г., май 2022 г.", "2023-01-01", "Отметки об исполнении в плане нет."),
  ])
  func `the note names every stretch without its mark`(
    deadline: String, day: String, text: String
  ) throws {
    let section = try SectionFixture.section(Self.activity(deadline), on: day)
    #expect(try section.activity("1.1").note?.text.plain == text)
  }

  @Test func `an archive tells that only some stretches are marked`() throws {
    let page = try SectionFixture.sample(on: "2022-12-31").activity("5.1")
    #expect(page.note?.text.plain == "Отмечены не все сроки.")
  }

  @Test func `the nearest end of several stretches sorts and is named`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    #expect(try section.plan.row("5.2")?.endKey == "2021-11-30")
    #expect(try section.activity("5.2").status.detail?.text == "до 30 ноября 2021 г.")
    #expect(try section.plan.row("5.1")?.endKey == "2022-05-31")
    #expect(try section.plan.row("1.7")?.understood?.plain == "1–30 сентября 2021 г.")
  }

  private static func activity(_ deadline: String, _ line: String = "") -> String {
    """
    - номер: 1.1
      название: Встреча
      срок: \(deadline)
      ответственные: Куратор в ОО
      результат: Протокол
      \(line)
    """
  }

  private static func evidence(of day: String) -> String {
    "---\nназвание: Протокол\nвид: протокол\nдата: \(day)\n---\n"
  }

  @Test func `a deadline that hangs on another record says so`() throws {
    let page = try SectionFixture.sample(on: "2021-11-15").activity("1.8")
    #expect(page.status.code == "plan")
    #expect(page.status.detail?.text == "срок зависит от другого события")
    #expect(page.note?.lead.plain == "Срок зависит от другого события.")
  }

  @Test func `a moved activity shows both deadlines and counts the new one`() throws {
    let section = try SectionFixture.section(
      """
      - номер: 1.1
        название: Встреча
        срок: сентябрь 2021 г.
        ответственные: Куратор в ОО
        результат: Протокол
        перенос: {на: декабрь 2021 г., причина: Карантин.}
      """)
    let page = try section.activity("1.1")
    #expect(page.status.code == "plan")
    #expect(page.move?.deadline == "декабрь 2021 г.")
    #expect(page.move?.reason == "Карантин")
    #expect(
      page.understood.map(\.text) == [
        "по документу: с 1 по 30 сентября 2021 г.", "после переноса: с 1 по 31 декабря 2021 г.",
      ])
    let plan = try section.plan
    let row = try #require(plan.row("1.1"))
    #expect(row.change?.plain == "срок перенесён на «декабрь 2021 г.»: Карантин")
    #expect(row.endKey == "2021-12-31")
  }

  @Test(arguments: [("2021-11-15", "off", "12.10.2021: нет заявок"), ("2021-10-01", "now", nil)])
  func `a cancelled activity is cancelled from the day of the decision`(
    day: String, code: String, detail: String?
  ) throws {
    let section = try SectionFixture.section(
      """
      - номер: 1.1
        название: Встреча
        срок: октябрь 2021 г.
        ответственные: Куратор в ОО
        результат: Протокол
        отмена: {дата: 2021-10-12, причина: нет заявок}
      """, on: day)
    let page = try section.activity("1.1")
    #expect(page.status.code == code)
    #expect((page.cancellation == nil) == (detail == nil))
    if let detail { #expect(page.status.detail?.text == detail) }
    #expect(page.understood.map(\.text) == ["с 1 по 31 октября 2021 г."])
  }

  @Test func `an ambiguous deadline lists its readings`() throws {
    let page = try SectionFixture.section(
      """
      - номер: 1.1
        название: Встреча
        срок: сентябрь или октябрь 2021 г.
        ответственные: Куратор в ОО
        результат: Протокол
      """
    ).activity("1.1")
    #expect(page.status.code == "none")
    #expect(
      page.understood.map(\.text) == [
        "срок не определён, возможны прочтения:", "сентябрь 2021 г.", "октябрь 2021 г.",
      ])
    #expect(page.note?.lead.plain == "Срок не определён.")
  }

  @Test func `days that the school names stand above an ambiguous wording`() throws {
    let page = try SectionFixture.section(
      """
      - номер: 1.1
        название: Встреча
        срок: сентябрь или октябрь 2021 г.
        точный срок: 2021-10-01/2021-10-31
        ответственные: Куратор в ОО
        результат: Протокол
      """
    ).activity("1.1")
    #expect(page.status.code == "over")
    #expect(
      page.understood.map(\.text) == [
        "с 1 по 31 октября 2021 г. — точный срок, который назвала школа"
      ])
  }
}

extension PlanPage {
  func row(_ number: String) -> ActivityRow? {
    for case .activity(let row) in sections.flatMap(\.rows) where row.number == number {
      return row
    }
    return nil
  }
}
