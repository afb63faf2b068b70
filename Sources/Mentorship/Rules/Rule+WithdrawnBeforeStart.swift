import Diagnostics

extension Rule {
  /// A consent is withdrawn after it was given.
  static let withdrawnBeforeStart = Rule(
    RuleDescription(
      "withdrawn-before-start", .warning,
      title: "Согласие отозвано не раньше, чем началось",
      reason: "Согласие, отозванное до начала, не действовало ни дня: скорее всего, в дате ошибка.",
      remedy: "Проверьте год в «отозвано» и в «с».",
      example: .yaml(
        wrong: """
          с: 2021-09-01
          отозвано: 2020-03-01
          """,
        right: """
          с: 2021-09-01
          отозвано: 2022-03-01
          """))
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
