import Diagnostics

extension Rule {
  /// A withdrawal closes something on the day of the site.
  static let withdrawalAhead = Rule(
    RuleDescription(
      "withdrawal-ahead", .hint,
      title: "День отзыва согласия уже наступил",
      reason: """
        До дня отзыва согласие действует и сведения открыты. Чаще всего в таком дне ошибка в годе.
        """,
      norm: "152-ФЗ, ст. 9 и 10.1",
      remedy: """
        Если согласие уже отозвано, исправьте день. Если отзыв назначен заранее, примите замечание в «допущения».
        """,
      example: .yaml(
        wrong: """
          отозвано: 2031-10-18
          """,
        right: """
          отозвано: 2021-10-18
          """))
  ) { context in
    context.catalog.consents.compactMap { consent in
      // A withdrawal after the last day has a finding of its own.
      guard let withdrawal = consent.withdrawal, withdrawal.value <= consent.end.value,
        consent.force(on: context.date) == .inForce
      else { return nil }
      let day = withdrawal.value
      return Finding(
        at: withdrawal.span,
        "до \(RussianDate.dayAndMonth(day)) \(day.year) года сведения открыты",
        notes: [Note("отзыв ещё не наступил; если согласие уже отозвано, проверьте год")],
        on: consent.info.key)
    }
  }
}
