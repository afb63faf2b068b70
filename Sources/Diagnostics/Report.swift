/// All findings of a run, sorted, with those that the content accepts set apart.
package struct Report: Sendable {
  /// A finding that the content accepts, and why.
  package struct Accepted: Sendable {
    package let diagnostic: Diagnostic
    package let reason: String

    package init(_ diagnostic: Diagnostic, reason: String) {
      self.diagnostic = diagnostic
      self.reason = reason
    }
  }

  /// The findings that stand.
  package let diagnostics: [Diagnostic]
  /// The findings that were accepted; they count for nothing.
  package let accepted: [Accepted]

  package init(_ diagnostics: [Diagnostic], accepted: [Accepted] = []) {
    self.diagnostics = diagnostics.sorted(by: Diagnostic.inOrder)
    self.accepted = accepted.sorted { Diagnostic.inOrder($0.diagnostic, $1.diagnostic) }
  }

  /// How many findings of a severity stand.
  package func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Whether the findings stop publication: an error, or under `strict` a warning.
  package func preventsPublication(strict: Bool) -> Bool {
    diagnostics.contains { $0.severity == .error || strict && $0.severity == .warning }
  }
}
