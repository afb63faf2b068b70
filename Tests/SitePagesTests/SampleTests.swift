import Templates
import Testing

@testable import Mentorship
@testable import SitePages

/// The project's own content on the day it is written for.
struct SampleTests {
  private let section: SectionPages

  init() throws { section = try SectionFixture.sample(on: "2021-11-15") }

  @Test func `the board counts what is done and says the rest in sentences`() throws {
    let home = try section.home
    #expect(home.doneCount == "10")
    #expect(home.totalCaption.plain == "из 27 мероприятий плана")
    #expect(home.doneShare == "37.04%")
    #expect(
      home.summary.text == """
        Это 37,0 % плана. С опозданием выполнено 3 мероприятия. Сейчас идут 11 мероприятий, \
        впереди ещё 4. Просрочено 1 мероприятие: 1.7. Нет свежих подтверждений у 1 мероприятия: 3.1.
        """)
    #expect(home.archiveNote == nil)
  }

  @Test func `the key counts every status that occurs`() throws {
    let counts = try section.home.statusCounts.map { "\($0.count) \($0.status.code)" }
    #expect(counts == ["7 done", "3 late", "11 now", "4 plan", "1 over", "1 stale"])
  }

  @Test func `the nearest last days come with the time that is left`() throws {
    let upcoming = try section.home.upcoming.map { item in
      "\(item.iso) \(item.day) \(item.month) \(item.title.prefix(3)): \(item.note)".plain
    }
    #expect(
      upcoming == [
        "2021-11-30 30 ноября 3.2: Руководитель ОО · осталось 15 дней",
        "2021-11-30 30 ноября 3.4: Куратор в ОО · осталось 15 дней",
        "2021-11-30 30 ноября 5.2: Куратор в ОО · осталось 15 дней",
        "2021-12-31 31 декабря 5.3: Куратор в ОО · начнётся через 16 дней",
        "2022-01-31 31 января 2022 г. 5.4: Руководитель ОО · начнётся через 16 дней",
      ])
  }

  @Test func `what presses says for how long and who answers`() throws {
    let attention = try section.home.attention.map { item in
      "\(item.status.code) \(item.count) \(item.unit) \(item.title.prefix(3)): \(item.note)".plain
    }
    #expect(
      attention == [
        "over 46 дней 1.7: Срок истёк 30 сентября. Отвечает: Педагог-наставник.",
        "stale 140 дней 3.1: Последнее подтверждение — 28 июня. Отвечает: Руководитель ОО.",
      ])
    #expect(try section.home.overdueAddress?.text == "plan/statusy/overdue/index.html")
  }

  @Test func `the newest documents come first`() throws {
    #expect(
      try section.home.documents.map { $0.caption?.plain } == [
        "протокол № 9 от 08.11.2021", "отчёт № 6 от 01.11.2021",
        "аналитическая справка № 59 от 29.10.2021", "аналитическая справка № 58 от 29.10.2021",
      ])
  }

  @Test func `the plan shows 27 activities and the heading of 6.1.1`() throws {
    let rows = try section.plan.sections.flatMap(\.rows)
    var numbers: [String] = []
    var headings: [String] = []
    for row in rows {
      switch row {
      case .activity(let row): numbers.append(row.number)
      case .heading(let row): headings.append(row.number)
      }
    }
    #expect(numbers.count == 27)
    #expect(headings == ["6.1"])
    #expect(try section.plan.extent.plain.hasPrefix("27 мероприятий, 6 разделов, период программы"))
  }

  @Test func `the lists by role and by status hold what they say`() throws {
    var byStatus = 0
    for page in section.pages {
      switch page.subject {
      case .planOfStatus:
        byStatus += try rows(of: section.list(page.subject))
      case .planOfRole(let role):
        #expect(
          try rows(of: section.list(page.subject)) == section.overview.roleCounts[role.name])
      default: continue
      }
    }
    #expect(byStatus == 27)
  }

  @Test func `only abbreviations that are used are explained`() throws {
    #expect(
      try section.plan.abbreviations.map(\.short) == [
        "ОО", "ОУ", "РЦ", "КПК", "ЮЗУ", "АИС",
      ])
    let cancelled = try section.list(.planOfStatus(.cancelled))
    #expect(cancelled.sections.isEmpty)
    #expect(cancelled.abbreviations.isEmpty)
    #expect(cancelled.extent.plain == "Ни одного мероприятия из 27 на 15 ноября 2021 г.")
  }

  private func rows(of page: PlanListPage) -> Int {
    page.sections.flatMap(\.rows).count { row in
      if case .activity = row { true } else { false }
    }
  }
}
