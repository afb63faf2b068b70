/// How a ledger is written.
package enum LedgerFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case terminal
  /// For a spreadsheet.
  case csv
  /// A page of HTML that a curator opens.
  case html
}
