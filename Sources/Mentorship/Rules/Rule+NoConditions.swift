import Diagnostics

extension Rule {
  /// A practice says what another school needs in order to repeat it.
  static let noConditions = Rule(
    "no-conditions", .warning, "Сказано, что нужно другой школе, чтобы повторить практику"
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
