/// How findings are told.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people, on standard error.
  case terminal
  /// For programs, one object on standard output; so are the following.
  case json
  /// A log of SARIF 2.1.0, for code scanning.
  case sarif
  /// Annotations of GitHub Actions.
  case github
  /// An artifact of GitLab Code Quality.
  case gitlab
  /// A page that a curator opens.
  case html
}
