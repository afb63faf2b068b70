package import Diagnostics

/// One entry of `допущения`: the named finding on this record is accepted for a reason.
package struct Acceptance: Sendable {
  package let rule: Located<RuleName>
  package let reason: String

  package init(rule: Located<RuleName>, reason: String) {
    self.rule = rule
    self.reason = reason
  }
}
