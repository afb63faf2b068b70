import Diagnostics

extension Rule {
  /// An acceptance names a rule that exists.
  static let unknownRule = Rule(
    RuleDescription(
      "unknown-rule", .error,
      title: "Допущение называет правило, которое есть",
      reason: """
        Допущение с опечаткой в имени ничего не принимает. Ошибку принять нельзя: её исправляют.
        """,
      remedy: """
        Возьмите имя из конца замечания, в квадратных скобках. Все имена показывает «nastavnik \
        explain».
        """,
      example: .yaml(
        wrong: """
          допущения:
            - правило: empty-rezult
              причина: так в утверждённом плане
          """,
        right: """
          допущения:
            - правило: empty-result
              причина: так в утверждённом плане
          """))
  ) { context in
    let names = Set(Rule.acceptable)
    let known = Set(context.rules.map(\.name))
    return context.catalog.recordInfos.flatMap(\.acceptances).map(\.rule)
      .filter { !names.contains($0.value.text) }
      .map { refuse($0, isKnown: known.contains($0.value)) }
  }
}

private func refuse(_ rule: Located<RuleName>, isKnown: Bool) -> Finding {
  Finding(
    at: rule.span,
    isKnown
      ? "замечание «\(rule.value.text)» не допускают" : "нет правила «\(rule.value.text)»",
    notes: isKnown
      ? [Note("исправьте его, а строку из «допущения» уберите")]
      : Suggestion.notes(for: rule.value.text, among: Rule.acceptable),
    on: nil)
}
