import Diagnostics

extension Rule {
  /// A plan that is long over is a new one's predecessor or stands as an archive.
  static let pastPlan = Rule(
    RuleDescription(
      "past-plan", .warning,
      title: "План действует или раздел отмечен как архив",
      reason: """
        Когда со дня последнего срока прошло больше \(PlanArchive.daysAfterEnd) дней, раздел \
        рассказывает о прошлом, а читатель и проверяющий ищут в нём план на этот год.
        """,
      remedy: """
        Внесите план на новый период и исправьте «период» и «учебный год» в site.yaml. Если раздел \
        остаётся как архив, назовите там же «состояние на»: день, на который показаны статусы.
        """,
      example: .yaml(
        wrong: """
          период: 2021-04-01/2022-05-31
          учебный год: 2021-2022
          """,
        right: """
          период: 2021-04-01/2022-05-31
          учебный год: 2021-2022
          состояние на: 2022-05-31
          """))
  ) { context in
    guard let plan = context.catalog.plan, plan.isWhole, let settings = context.catalog.settings,
      let deadlines = context.deadlineContext, !settings.isFrozen
    else { return [] }
    let outcomes = plan.activities.map { $0.deadline(in: deadlines).effective }
    guard PlanArchive.holds(outcomes, of: settings.period, on: context.date) else { return [] }
    let end = PlanArchive.end(of: outcomes, in: settings.period)
    return [
      Finding(
        at: plan.info.span, "все сроки плана прошли: последний кончился \(RussianDate.short(end))",
        notes: [
          Note("внесите новый план; если раздел — архив, назовите «состояние на» в site.yaml")
        ],
        on: plan.info.key)
    ]
  }
}
