import Diagnostics

extension Rule {
  /// A review has taken place.
  static let reviewInFuture = Rule(
    RuleDescription(
      "review-in-future", .warning,
      title: "Экспертиза практики уже прошла",
      reason: "Экспертиза, которой ещё не было, не может подтверждать практику.",
      remedy: "Проверьте год. Если экспертиза только назначена, впишите её, когда она пройдёт.",
      example: .yaml(
        wrong: "экспертиза: {уровень: региональный, дата: 2031-10-20}",
        right: "экспертиза: {уровень: региональный, дата: 2021-10-20}"))
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
