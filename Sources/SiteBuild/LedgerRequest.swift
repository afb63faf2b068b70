/// What `ledger` is asked: of which section, and how and where the answer is written.
package struct LedgerRequest: Sendable {
  /// The content, the templates and the day; `output` is the public folder, which the ledger keeps out
  /// of.
  package var section = BuildRequest()
  package var format = LedgerFormat.terminal
  /// The file to write; nothing: standard output.
  package var output: String?

  package init() { section.publishes = false }
}
