import Diagnostics

extension RuleDescription {
  /// An acceptance meets a finding.
  static let unusedAcceptance = RuleDescription(
    "unused-acceptance", .warning,
    title: "Каждое допущение принимает какое-нибудь замечание",
    reason: """
      Замечание исчезло, а допущение осталось: если оно вернётся по другой причине, его никто не \
      увидит.
      """,
    remedy: "Уберите эту строку из «допущения».",
    example: .yaml(
      wrong: """
        результат: Приказ
        допущения:
          - правило: empty-result
            причина: так в утверждённом плане
        """,
      right: "результат: Приказ"))
}
