import Diagnostics

extension Rule {
  /// What rests on another step of mentoring is neither planned nor done wholly before it.
  static let planOrder = Rule(
    RuleDescription(
      "plan-order", .warning,
      title: "Пары и планы идут после назначения наставников, отчёт — после завершения",
      reason: """
        Наставника сначала назначают приказом, потом с ним составляют пары и индивидуальные планы; \
        отчёт пишут, когда наставничество закончилось. Обратный порядок — либо описка в сроке или \
        дате, либо нарушение, о котором спросит проверяющий.
        """,
      remedy: """
        Сверьте оба срока с утверждённым планом, а даты исполнения — с документами. Если срок \
        изменили, напишите «перенос»; если так в утверждённом плане, примите замечание в \
        «допущения».
        """,
      example: .yaml(
        wrong: """
          - номер: 1.1
            название: Разработка и утверждение локального акта о назначении наставников
            срок: август 2021 г.
            результат: Приказ
          - номер: 1.2
            название: Формирование наставнических пар или групп
            срок: апрель 2021 г.
          """,
        right: """
          - номер: 1.1
            название: Разработка и утверждение локального акта о назначении наставников
            срок: август 2021 г.
            результат: Приказ
          - номер: 1.2
            название: Формирование наставнических пар или групп
            срок: сентябрь 2021 г.
          """))
  ) { context in
    guard let deadlines = context.deadlineContext, context.catalog.plan?.isWhole == true else {
      return []
    }
    let standing = context.activities.filter { $0.cancellation == nil }
    let activities = Dictionary(grouping: standing, by: MentoringStep.init(of:))
    let readings: [(Activity) -> PlacedDays?] = [
      { PlacedDays(planned: $0, in: deadlines) }, PlacedDays.init(done:),
    ]
    return order.flatMap { step in
      readings.flatMap { days in
        misplaced(activities[step.second] ?? [], after: activities[step.first] ?? [], by: days)
      }
    }
  }
}

/// Which step rests on which.
private let order: [(first: MentoringStep, second: MentoringStep)] = [
  (.appointment, .pairs), (.appointment, .individualPlan), (.ending, .report),
]

/// The days of an activity, and where they are written.
private struct PlacedDays {
  let activity: Activity
  let days: ClosedRange<PlainDate>
  let span: SourceSpan
  /// What the days are taken from, in words that follow the step.
  let basis: String
  let remedy: String

  /// As the deadline that counts has them; nothing for one that names no days.
  init?(planned activity: Activity, in context: DeadlineContext) {
    let intervals = activity.deadline(in: context).effective.intervals
    let starts = intervals.map { $0.start ?? .earliest }
    let ends = intervals.map { $0.end ?? .latest }
    guard let first = starts.min(), let last = ends.max() else { return nil }
    self.activity = activity
    days = first...last
    span =
      activity.postponement?.deadline.span ?? activity.exactDeadline?.span ?? activity.deadline.span
    basis = "по сроку"
    remedy =
      "исправьте срок или напишите «перенос»; если так в утверждённом плане — примите в «допущения»"
  }

  /// As they were; nothing for an activity that is not done.
  init?(done activity: Activity) {
    let done = activity.completions.sorted { $0.value < $1.value }
    guard let first = done.first, let last = done.last else { return nil }
    self.activity = activity
    days = first.value...last.value
    span = last.span
    basis = "по датам исполнения"
    remedy = "сверьте обе даты с документами"
  }
}

/// The activities whose last day comes before the first day of all that they rest on; an activity
/// without days leaves that first day open.
private func misplaced(
  _ activities: [Activity], after earlier: [Activity], by days: (Activity) -> PlacedDays?
) -> [Finding] {
  let needed = earlier.compactMap(days)
  guard needed.count == earlier.count,
    let first = needed.min(by: { $0.days.lowerBound < $1.days.lowerBound })
  else { return [] }
  return activities.compactMap(days).filter { $0.days.upperBound < first.days.lowerBound }
    .map { finding($0, before: first) }
}

private func finding(_ days: PlacedDays, before first: PlacedDays) -> Finding {
  let steps = [days, first].compactMap { MentoringStep(of: $0.activity)?.title }
  return Finding(
    at: days.span, steps.joined(separator: " \(days.basis) раньше, чем "),
    notes: [
      Note("мероприятие \(first.activity.number.value.text) здесь", at: first.span),
      Note(days.remedy),
    ],
    on: days.activity.info.key)
}
