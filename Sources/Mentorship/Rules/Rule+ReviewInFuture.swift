import Diagnostics

extension Rule {
  /// A review has taken place.
  static let reviewInFuture = Rule(
    "review-in-future", .warning, "Экспертиза практики уже прошла"
  ) { context in
    context.catalog.practices.compactMap { practice in
      guard let day = practice.review?.date, day.value > context.date else { return nil }
      return Finding(
        at: day.span,
        "экспертиза \(RussianDate.short(day.value)), а сайт стоит на \(RussianDate.short(context.date))",
        notes: [Note("проверьте дату или впишите экспертизу, когда она пройдёт")],
        on: practice.info.key)
    }
  }
}
