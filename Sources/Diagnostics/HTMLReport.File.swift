extension HTMLReport {
  /// The findings of one file, as the page tells them.
  struct File {
    let path: String
    /// What prevents publication first.
    let found: [Diagnostic]

    /// The files of a report, those first where the worst was found.
    static func all(of diagnostics: [Diagnostic]) -> [File] {
      let files = diagnostics.grouped(by: \.span.source.path).map { path, found in
        File(path: path, found: Severity.allCases.sorted().flatMap(found.with))
      }
      return Severity.allCases.sorted().flatMap { worst in
        files.filter { $0.found.first?.severity == worst }
      }
    }
  }
}

extension [Diagnostic] {
  fileprivate func with(_ severity: Severity) -> [Diagnostic] {
    filter { $0.severity == severity }
  }
}
