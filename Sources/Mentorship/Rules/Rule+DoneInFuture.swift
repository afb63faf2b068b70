import Diagnostics

extension Rule {
  /// Nothing is done on a day that has not come.
  static let doneInFuture = Rule(
    RuleDescription(
      "done-in-future", .error,
      title: "Дата исполнения уже наступила",
      reason: "Исполнить мероприятие завтрашним днём нельзя. Чаще всего в дате перепутан год.",
      remedy: """
        Проверьте год и месяц. Если статусы стоят на прошлый день, проверьте «состояние на» в \
        site.yaml.
        """,
      example: .yaml(
        wrong: "исполнено: 2031-04-20",
        right: "исполнено: 2021-04-20"))
  ) { context in
    context.activities.flatMap { activity in
      activity.completions.filter { $0.value > context.date }.map { done in
        Finding(
          at: done.span,
          "исполнено \(RussianDate.short(done.value)), а сайт стоит на \(RussianDate.short(context.date))",
          notes: [Note("проверьте год и месяц в дате, «состояние на» или --date")],
          on: activity.info.key)
      }
    }
  }
}
