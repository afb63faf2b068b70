extension Report {
  /// The report for code scanning: a log of SARIF 2.1.0 (OASIS, errata 01).
  ///
  /// Columns are UTF-16 code units, as the log declares; accepted findings are suppressed results.
  ///
  /// - Parameters:
  ///   - version: of the program.
  ///   - rules: those that are described; a rule that is not stands in the log by its name alone.
  package func sarif(version: String, rules: [RuleDescription]) -> JSON {
    let rules = SARIFRules(rules, found: diagnostics + accepted.map(\.diagnostic))
    let driver: JSON = .object([
      "name": .text("nastavnik"), "semanticVersion": .text(version), "language": .text("ru"),
      "rules": .list(rules.descriptors),
    ])
    let run: JSON = .object([
      "tool": .object(["driver": driver]),
      "language": .text("ru"),
      "columnKind": .text("utf16CodeUnits"),
      "invocations": .list([.object(["executionSuccessful": .flag(true)])]),
      "results": results(rules),
    ])
    return .object([
      "$schema": .text(Self.sarifSchema), "version": .text("2.1.0"), "runs": .list([run]),
    ])
  }

  private func results(_ rules: SARIFRules) -> JSON {
    let found = diagnostics.map { ($0, nil) } + accepted.map { ($0.diagnostic, $0.reason) }
    let fingerprints = Fingerprint.of(found.map(\.0))
    return .rows(found.count) { row in
      let (finding, acceptance) = found[row]
      return finding.sarifResult(rules, fingerprint: fingerprints[row], acceptance: acceptance)
    }
  }

  private static let sarifSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}
