/// What a report tells of a rule, where its form tells of rules too.
package struct RuleDescription: Sendable {
  package let name: RuleName
  package let severity: Severity
  /// What the rule demands, in one Russian sentence.
  package let title: String
  /// How to mend what it finds, or where to read of it.
  package let help: String

  package init(_ name: RuleName, _ severity: Severity, title: String, help: String) {
    self.name = name
    self.severity = severity
    self.title = title
    self.help = help
  }
}
