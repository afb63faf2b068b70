extension Report {
  /// The report as an artifact of GitLab Code Quality. Accepted findings are left out.
  package func gitLabCodeQuality() -> JSON {
    let fingerprints = Fingerprint.of(diagnostics)
    return .rows(diagnostics.count) { row in
      let finding = diagnostics[row]
      return .object([
        "description": .text(finding.wording),
        "check_name": .text(finding.rule.text),
        "fingerprint": .text(fingerprints[row]),
        "severity": .text(finding.severity.gitLabSeverity),
        "location": .object([
          "path": .text(finding.span.source.path),
          "lines": .object([
            "begin": .number(finding.span.start.line), "end": .number(finding.span.end.line),
          ]),
        ]),
      ])
    }
  }
}

extension Severity {
  fileprivate var gitLabSeverity: String {
    switch self {
    case .error: "blocker"
    case .warning: "major"
    case .hint: "info"
    }
  }
}
