/// How an answer is written.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people, on standard error.
  case terminal
  /// For programs, one object on standard output.
  case json
}
