import Diagnostics

extension Diagnostic {
  /// A finding of a rule that tests alone know.
  init(
    _ rule: RuleName, _ severity: Severity, at span: SourceSpan, _ message: String,
    notes: [Note] = [], record: RecordKey? = nil
  ) {
    self.init(
      RuleDescription(rule, severity, title: "", remedy: ""), at: span, message, notes: notes,
      record: record)
  }
}

extension RuleDescription {
  /// A description of which tests look at little.
  init(_ name: RuleName, _ severity: Severity, title: String, remedy: String) {
    self.init(
      name, severity, title: title, reason: "", remedy: remedy,
      example: .text(wrong: "", right: ""))
  }
}
