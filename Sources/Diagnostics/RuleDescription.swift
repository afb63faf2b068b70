/// What a rule demands, why, and how to mend what it finds: everything a finding does not say.
///
/// Findings are made from it alone, so that no name is ever reported that `explain` does not know.
package struct RuleDescription: Sendable {
  /// The permanent name, in kebab-case.
  package let name: RuleName
  package let severity: Severity
  /// Whether a record may accept what it finds, with a reason (`допущения`).
  package let isAcceptable: Bool
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

  /// - Parameter isAcceptable: nothing for the usual: what is below an error may be accepted. An error
  ///   that may be is one that only a person can tell from a false alarm.
  package init(
    _ name: RuleName, _ severity: Severity, isAcceptable: Bool? = nil, title: String,
    reason: String, norm: String? = nil, remedy: String, fix: String? = nil, example: RuleExample
  ) {
    self.name = name
    self.severity = severity
    self.isAcceptable = isAcceptable ?? (severity != .error)
    self.title = title
    self.reason = reason
    self.norm = norm
    self.remedy = remedy
    self.fix = fix
    self.example = example
  }
}
