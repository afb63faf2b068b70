import Diagnostics

extension Rule {
  /// A consent is withdrawn after it was given.
  static let withdrawnBeforeStart = Rule(
    "withdrawn-before-start", .warning, "Согласие отозвано не раньше, чем началось"
  ) { context in
    context.catalog.consents.compactMap { consent in
      guard let withdrawal = consent.withdrawal, withdrawal.value < consent.start.value else {
        return nil
      }
      return Finding(
        at: withdrawal.span, "согласие отозвано раньше, чем началось",
        notes: [
          Note("начало здесь: \(consent.start.value.iso)", at: consent.start.span),
          Note("проверьте год; такое согласие не действовало ни дня"),
        ],
        on: consent.info.key)
    }
  }
}
