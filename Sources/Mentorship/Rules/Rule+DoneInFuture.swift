import Diagnostics

extension Rule {
  /// Nothing is done on a day that has not come.
  static let doneInFuture = Rule(
    "done-in-future", .error, "Дата исполнения уже наступила"
  ) { context in
    context.activities.flatMap { activity in
      activity.completions.filter { $0.value > context.date }.map { done in
        Finding(
          at: done.span, "исполнено \(done.value.numeric), а сайт стоит на \(context.date.numeric)",
          notes: [Note("проверьте год и месяц в дате, «состояние на» или --date")],
          on: activity.info.key)
      }
    }
  }
}
