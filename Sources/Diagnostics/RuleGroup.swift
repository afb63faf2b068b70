/// Rules about one thing, under a heading of the catalogue.
package struct RuleGroup: Sendable {
  /// What they are about, in Russian («План»).
  package let title: String
  package let rules: [RuleDescription]

  package init(_ title: String, _ rules: [RuleDescription]) {
    self.title = title
    self.rules = rules
  }
}
