import Diagnostics

/// Tells the console what rules demand, or lists them all.
///
/// - Throws: wrong use for a name that no rule has.
package func runExplain(_ request: ExplainRequest, console: Console) throws -> ExitStatus {
  let rules = try request.names.map(rule)
  switch request.format {
  case .terminal:
    let blocks =
      rules.isEmpty
      ? RuleCatalogue.groups.map { $0.terminal(console.outputStyle) }
      : rules.map { $0.terminal(console.outputStyle) }
    try console.output(blocks.joined(separator: rules.isEmpty ? "\n" : "\n\n"))
  case .json:
    let list = rules.isEmpty ? RuleCatalogue.groups.map(\.json) : rules.map(\.json)
    try console.output(JSON.list(list).written + "\n")
  }
  return .success
}

private func rule(named name: String) throws -> RuleDescription {
  if let rule = RuleCatalogue.rule(named: name) { return rule }
  let near = RuleCatalogue.names(near: name).map { "«\($0)»" }.joined(separator: ", ")
  throw BuildFailure(
    .wrongUse, "нет правила «\(name)»",
    notes: (near.isEmpty ? [] : ["есть \(near)"]) + ["все правила: nastavnik explain"])
}
