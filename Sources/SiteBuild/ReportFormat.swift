/// How findings are told; all forms but `terminal` go to standard output.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people, on standard error.
  case terminal
  /// For programs, one JSON object.
  case json
  /// A log of SARIF 2.1.0, one JSON object, for code scanning.
  case sarif
  /// Annotations of GitHub Actions, a line each.
  case github
  /// An artifact of GitLab Code Quality, a JSON array.
  case gitlab
  /// A page of HTML that a curator opens.
  case html
}
