import Diagnostics

extension Rule {
  /// A consent is withdrawn while there is something to withdraw.
  static let withdrawnAfterEnd = Rule(
    RuleDescription(
      "withdrawn-after-end", .warning,
      title: "Согласие отозвано не позже, чем кончилось",
      reason: """
        Отозвать можно только то, что ещё действует. Если в годе ошибка, сведения остаются открытыми дольше, \
        чем человек просил.
        """,
      norm: "152-ФЗ, ст. 9 и 10.1",
      remedy: """
        Проверьте год в «отозвано» и в «по».
        """,
      example: .yaml(
        wrong: """
          по: 2022-08-31
          отозвано: 2031-10-18
          """,
        right: """
          по: 2022-08-31
          отозвано: 2021-10-18
          """))
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
