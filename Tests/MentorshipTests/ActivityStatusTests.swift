import Testing

@testable import Mentorship

/// One row of the table of statuses; days are ISO, lists separated by spaces.
struct StatusCase: Sendable, CustomTestStringConvertible {
  let deadline: String
  var done = ""
  var evidence = ""
  var cancelled = ""
  let on: String
  let state: String

  var testDescription: String { "«\(deadline)» \(on): \(state)" }
}

@Suite struct ActivityStatusTests {
  static let table = [
    StatusCase(deadline: "ноябрь 2021 г.", on: "2021-10-31", state: "planned 2021-11-01"),
    StatusCase(deadline: "ноябрь 2021 г.", on: "2021-11-01", state: "in-progress 2021-11-30"),
    StatusCase(deadline: "ноябрь 2021 г.", on: "2021-11-30", state: "in-progress 2021-11-30"),
    StatusCase(deadline: "ноябрь 2021 г.", on: "2021-12-01", state: "overdue 2021-12-01 1"),
    StatusCase(deadline: "ноябрь 2021 г.", on: "2022-01-01", state: "overdue 2021-12-01 32"),
    StatusCase(
      deadline: "ноябрь 2021 г.", done: "2021-11-30", on: "2022-01-01", state: "done 2021-11-30"),
    StatusCase(
      deadline: "ноябрь 2021 г.", done: "2021-10-20", on: "2021-10-25", state: "done 2021-10-20"),
    StatusCase(
      deadline: "ноябрь 2021 г.", done: "2021-12-03", on: "2022-01-01",
      state: "done-late 2021-12-03 3"),
    StatusCase(
      deadline: "ноябрь 2021 г.", done: "2021-12-03", on: "2021-12-02",
      state: "overdue 2021-12-01 2"),
    StatusCase(
      deadline: "до 1 сентября 2021 г.", on: "2021-05-01", state: "in-progress 2021-09-01"),
    StatusCase(
      deadline: "до 1 сентября 2021 г.", on: "2021-09-01", state: "in-progress 2021-09-01"),
    StatusCase(deadline: "до 1 сентября 2021 г.", on: "2021-09-02", state: "overdue 2021-09-02 1"),
    StatusCase(deadline: "с 1 сентября 2021 г.", on: "2021-08-31", state: "planned 2021-09-01"),
    StatusCase(deadline: "с 1 сентября 2021 г.", on: "2031-01-01", state: "in-progress -"),
    StatusCase(
      deadline: "октябрь 2021 г., май 2022 г.", on: "2021-09-15",
      state: "planned 2021-10-01 | planned 2021-10-01, planned 2022-05-01"),
    StatusCase(
      deadline: "октябрь 2021 г., май 2022 г.", done: "2021-10-20", on: "2021-11-15",
      state: "in-progress 2022-05-31 | done 2021-10-20, planned 2022-05-01"),
    StatusCase(
      deadline: "ноябрь 2021 г., май 2022 г.", on: "2021-11-15",
      state: "in-progress 2021-11-30 | in-progress 2021-11-30, planned 2022-05-01"),
    StatusCase(
      deadline: "ноябрь 2021 г., май 2022 г.", done: "2021-11-10", on: "2021-11-15",
      state: "in-progress 2022-05-31 | done 2021-11-10, planned 2022-05-01"),
    StatusCase(
      deadline: "октябрь 2021 г., май 2022 г.", on: "2021-11-15",
      state: "overdue 2021-11-01 15 | overdue 2021-11-01 15, planned 2022-05-01"),
    StatusCase(
      deadline: "октябрь 2021 г., май 2022 г.", done: "2021-10-20 2022-05-10", on: "2022-06-15",
      state: "done 2022-05-10 | done 2021-10-20, done 2022-05-10"),
    StatusCase(
      deadline: "октябрь 2021 г., май 2022 г.", done: "2021-11-05 2022-05-10", on: "2022-06-15",
      state: "done-late 2022-05-10 5 | done-late 2021-11-05 5, done 2022-05-10"),
    StatusCase(deadline: "постоянно", on: "2021-03-31", state: "planned 2021-04-01"),
    StatusCase(deadline: "постоянно", on: "2021-06-30", state: "in-progress 2022-05-31"),
    StatusCase(deadline: "постоянно", on: "2021-07-01", state: "stale -"),
    StatusCase(
      deadline: "постоянно", evidence: "2021-08-17", on: "2021-11-15",
      state: "in-progress 2022-05-31"),
    StatusCase(
      deadline: "постоянно", evidence: "2021-08-16", on: "2021-11-15", state: "stale 2021-08-16"),
    StatusCase(
      deadline: "постоянно", evidence: "2022-01-20", on: "2021-11-15", state: "stale -"),
    StatusCase(
      deadline: "постоянно", evidence: "2022-04-20", on: "2023-01-01", state: "done 2022-04-20"),
    StatusCase(
      deadline: "постоянно", evidence: "2022-01-20", on: "2023-01-01", state: "stale 2022-01-20"),
    StatusCase(
      deadline: "постоянно", done: "2022-05-31", on: "2023-01-01", state: "done 2022-05-31"),
    StatusCase(
      deadline: "в течение сентября 2021 г.", on: "2021-11-15", state: "stale -"),
    StatusCase(deadline: "по запросу", on: "2021-05-01", state: "in-progress -"),
    StatusCase(deadline: "ежемесячно", on: "2021-11-15", state: "stale -"),
    StatusCase(
      deadline: "ежемесячно", evidence: "2021-11-01", on: "2021-11-15", state: "in-progress -"),
    StatusCase(
      deadline: "ежемесячно", done: "2021-11-01", on: "2021-11-15", state: "done 2021-11-01"),
    StatusCase(deadline: "по завершении программы", on: "2021-11-15", state: "planned - depends"),
    StatusCase(
      deadline: "по завершении программы", evidence: "2021-11-01", on: "2021-11-15",
      state: "in-progress - depends"),
    StatusCase(
      deadline: "по завершении программы", evidence: "2021-04-01", on: "2021-11-15",
      state: "stale 2021-04-01 depends"),
    StatusCase(
      deadline: "по завершении программы", done: "2021-11-01", on: "2021-11-15",
      state: "done 2021-11-01"),
    StatusCase(deadline: "сентябрь и январь 2022 г.", on: "2021-11-15", state: "undetermined"),
    StatusCase(deadline: "когда-нибудь", on: "2021-11-15", state: "undetermined"),
    StatusCase(deadline: "31 апреля 2021 г.", on: "2021-11-15", state: "undetermined"),
    StatusCase(
      deadline: "когда-нибудь", done: "2021-11-01", on: "2021-11-15", state: "done 2021-11-01"),
    StatusCase(
      deadline: "ноябрь 2021 г.", cancelled: "2021-10-01", on: "2022-01-01",
      state: "cancelled 2021-10-01"),
    StatusCase(
      deadline: "ноябрь 2021 г.", cancelled: "2022-02-01", on: "2022-01-01",
      state: "overdue 2021-12-01 32"),
  ]

  @Test(arguments: table)
  func `an activity stands where its records put it`(_ row: StatusCase) throws {
    let context = try #require(samplePlan)
    let status = ActivityStatus(
      of: Deadline(reading: row.deadline, in: context).outcome,
      ActivityProgress(
        completions: try row.done.split(separator: " ").map {
          try #require(PlainDate(iso: $0))
        }, latestEvidence: PlainDate(iso: row.evidence), cancellation: PlainDate(iso: row.cancelled)
      ),
      on: try #require(PlainDate(iso: row.on)), in: context.period)
    #expect(words(status) == row.state)
  }

  @Test func `a moved deadline counts before an exact one, an exact one before the wording`() throws
  {
    let context = try #require(samplePlan)
    let written = Deadline(reading: "сентябрь и январь 2022 г.", in: context)
    let exact = [try #require(DayInterval(iso: "2021-09-01/2021-09-30"))]
    let moved = Deadline(reading: "март 2022 г.", in: context)
    #expect(ActivityDeadline(written).effective == written.outcome)
    #expect(ActivityDeadline(written, exact: exact).effective == .dates(exact))
    #expect(ActivityDeadline(written, exact: exact, moved: moved).effective == moved.outcome)
  }

  @Test(
    arguments: [
      (["апрель 2021 г.", "май 2022 г."], "2022-09-28", false),
      (["апрель 2021 г.", "май 2022 г."], "2022-09-29", true),
      (["апрель 2021 г."], "2021-09-30", true),
      (["апрель 2021 г.", "по запросу"], "2021-09-30", false),
      (["с 1 апреля 2021 г."], "2022-09-29", true), (["декабрь 2024 г."], "2023-01-01", false),
      ([], "2022-09-28", false), ([], "2022-09-29", true),
    ] as [([String], String, Bool)])
  func `a plan is an archive when all of it is long past`(
    _ deadlines: [String], _ day: String, _ isArchive: Bool
  ) throws {
    let context = try #require(samplePlan)
    let outcomes = deadlines.map { Deadline(reading: $0, in: context).outcome }
    let date = try #require(PlainDate(iso: day))
    #expect(PlanArchive.holds(outcomes, of: context.period, on: date) == isArchive)
  }
}

private func words(_ status: ActivityStatus) -> String {
  let parts = status.parts.map { words($0) }.joined(separator: ", ")
  return words(status.state) + (parts.isEmpty ? "" : " | \(parts)")
    + (status.dependsOnAnotherRecord ? " depends" : "")
}

private func words(_ state: ActivityStatus.State) -> String {
  switch state {
  case .done(let day), .cancelled(let day): "\(state.kind.rawValue) \(day.iso)"
  case .doneLate(let day, let days): "\(state.kind.rawValue) \(day.iso) \(days)"
  case .overdue(let day, let days): "\(state.kind.rawValue) \(day.iso) \(days)"
  case .planned(let day), .inProgress(let day), .stale(let day):
    "\(state.kind.rawValue) \(day?.iso ?? "-")"
  case .undetermined: state.kind.rawValue
  }
}
