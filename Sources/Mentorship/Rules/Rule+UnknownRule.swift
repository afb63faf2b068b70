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
      fix: "отличие только в раскладке, похожих буквах или больших буквах, если подходит одно имя",
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
  let name = rule.value.text
  if isKnown {
    return Finding(
      at: rule.span, "замечание «\(name)» не допускают",
      notes: [Note("исправьте его, а строку из «допущения» уберите")], on: nil)
  }
  return Finding(
    at: rule.span, "нет правила «\(name)»",
    notes: Suggestion.notes(for: name, among: Rule.acceptable), on: nil,
    fix: Suggestion.certain(for: name, among: Rule.acceptable).map { .scalar(at: rule.span, $0) })
}
