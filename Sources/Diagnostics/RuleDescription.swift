/// What a rule demands, why, and how to mend what it finds: everything a finding does not say.
///
/// Findings are made from it alone, so that no name is ever reported that `explain` does not know.
package struct RuleDescription: Sendable {
  /// The permanent name, in kebab-case.
  package let name: RuleName
  package let severity: Severity
  /// What the rule demands, in one Russian sentence without a full stop.
  package let title: String
  /// Why it exists, in one to three sentences.
  package let reason: String
  /// The law or standard it rests on, when there is one.
  package let norm: String?
  /// How to mend what it finds, in one to three sentences.
  package let remedy: String
  /// What of it `check --fix` mends, as the end of a Russian sentence; nothing where only a person
  /// can decide.
  package let fix: String?
  package let example: RuleExample

  package init(
    _ name: RuleName, _ severity: Severity, title: String, reason: String, norm: String? = nil,
    remedy: String, fix: String? = nil, example: RuleExample
  ) {
    self.name = name
    self.severity = severity
    self.title = title
    self.reason = reason
    self.norm = norm
    self.remedy = remedy
    self.fix = fix
    self.example = example
  }
}
