import Diagnostics

extension Rule {
  /// An acceptance names a rule that exists.
  static let unknownRule = Rule(
    "unknown-rule", .error, "Допущение называет правило, которое есть"
  ) { context in
    let names = Rule.acceptable
    return context.catalog.recordInfos.flatMap { info in
      info.acceptances.map(\.rule).filter { !names.contains($0.value.text) }.map { rule in
        Finding(
          at: rule.span, "нет правила «\(rule.value.text)»",
          notes: Suggestion.notes(for: rule.value.text, among: names), on: nil)
      }
    }
  }
}
