extension Report {
  /// The report as workflow commands of GitHub Actions, one a line, what prevents publication first:
  /// GitHub shows only the first ten of a kind. Accepted findings are left out.
  package func gitHubCommands() -> String {
    Severity.allCases.sorted().flatMap { severity in
      diagnostics.filter { $0.severity == severity }.map { $0.gitHubCommand + "\n" }
    }.joined()
  }
}

extension Diagnostic {
  fileprivate var gitHubCommand: String {
    let (start, end) = (span.start, span.end)
    var properties = [
      ("file", span.source.path), ("line", "\(start.line)"), ("endLine", "\(end.line)"),
      ("col", "\(start.column)"),
    ]
    // An end column has a meaning only within one line, and shows nothing when it is the start.
    if end.line == start.line, end.column > start.column {
      properties.append(("endColumn", "\(end.column)"))
    }
    properties.append(("title", rule.text))
    let written = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    return "::\(severity.gitHubCommand) \(written)::\(Self.data(toldInLines))"
  }

  private var toldInLines: String {
    let places = notes.compactMap { note in note.span.map { "\(note.message): \($0.place)" } }
    return ([message] + remedies + places).joined(separator: "\n")
  }

  /// The message of a command, its percent signs and line ends written so that they do not end it.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r\n", with: "%0D%0A")
      .replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// The value of a property, which a colon or a comma would end as well.
  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension Severity {
  fileprivate var gitHubCommand: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }
}
