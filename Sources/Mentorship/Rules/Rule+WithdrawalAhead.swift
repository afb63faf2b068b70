import Diagnostics

extension Rule {
  /// A withdrawal closes something on the day of the site.
  static let withdrawalAhead = Rule(
    "withdrawal-ahead", .hint, "День отзыва согласия уже наступил"
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
