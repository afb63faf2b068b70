/// The permanent kebab-case name of a rule (`unknown-key`): what an acceptance and a search use.
package struct RuleName: Sendable, Hashable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
}
