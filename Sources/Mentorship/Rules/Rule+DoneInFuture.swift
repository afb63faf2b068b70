import Diagnostics

extension Rule {
  /// Nothing is done on a day that has not come.
  static let doneInFuture = Rule(
    "done-in-future", .error, "Дата исполнения уже наступила"
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
