import Diagnostics

extension Rule {
  /// A practice says what another school needs in order to repeat it.
  static let noConditions = Rule(
    RuleDescription(
      "no-conditions", .warning,
      title: "Сказано, что нужно другой школе, чтобы повторить практику",
      reason: """
        Практика, которая удалась в одной школе, в другой может не получиться из-за времени, \
        кабинета или нагрузки. Об этом лучше сказать заранее.
        """,
      remedy: "Добавьте «условия тиражирования»: что нужно, чтобы повторить практику.",
      example: .yaml(
        wrong: "название: Урок вдвоём",
        right: """
          название: Урок вдвоём
          условия тиражирования: [общий свободный урок раз в неделю, бланк карты]
          """))
  ) { context in
    context.catalog.practices.filter(\.conditions.isEmpty).map { practice in
      Finding(
        at: practice.info.span, "условия тиражирования не названы",
        notes: [
          Note("добавьте «условия тиражирования»: без чего практика не получится"),
          practice.quality.note,
        ],
        on: practice.info.key)
    }
  }
}
