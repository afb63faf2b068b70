/// A deadline moved to another one.
package struct Postponement: Sendable {
  /// The new deadline in words.
  package let deadline: Located<String>
  package let reason: String

  package init(deadline: Located<String>, reason: String) {
    self.deadline = deadline
    self.reason = reason
  }
}
