import Diagnostics

extension Rule {
  /// An acceptance names a rule that exists.
  static let unknownRule = Rule(
    "unknown-rule", .error, "Допущение называет правило, которое есть"
  ) { context in
    let names = Rule.acceptable
    return context.catalog.recordInfos.flatMap { info in
      info.acceptances.map(\.rule).filter { !names.contains($0.value.text) }.map { rule in
        refuse(rule, names)
      }
    }
  }
}

private func refuse(_ rule: Located<RuleName>, _ names: [String]) -> Finding {
  let isError = Rule.all.contains { $0.name == rule.value }
  return Finding(
    at: rule.span,
    isError ? "ошибку «\(rule.value.text)» не допускают" : "нет правила «\(rule.value.text)»",
    notes: isError
      ? [Note("исправьте её, а строку из «допущения» уберите")]
      : Suggestion.notes(for: rule.value.text, among: names),
    on: nil)
}
