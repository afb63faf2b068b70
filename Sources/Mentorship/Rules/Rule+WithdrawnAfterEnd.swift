import Diagnostics

extension Rule {
  /// A consent is withdrawn while there is something to withdraw.
  static let withdrawnAfterEnd = Rule(
    "withdrawn-after-end", .warning, "Согласие отозвано не позже, чем кончилось"
  ) { context in
    context.catalog.consents.compactMap { consent in
      guard let withdrawal = consent.withdrawal, consent.start.value <= consent.end.value,
        consent.end.value < withdrawal.value
      else { return nil }
      return Finding(
        at: withdrawal.span, "согласие отозвано позже, чем кончилось",
        notes: [
          Note("конец здесь: \(consent.end.value.iso)", at: consent.end.span),
          Note("проверьте год; до конца срока сведения были открыты"),
        ],
        on: consent.info.key)
    }
  }
}
