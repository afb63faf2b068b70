package import Diagnostics

/// Traps unless every finding points into its file, between whole characters, and can be told in
/// every form of a report.
package func checkFindings(_ findings: [Diagnostic]) {
  for finding in findings {
    checkPlace(finding.span)
    for note in finding.notes { if let span = note.span { checkPlace(span) } }
    precondition(!finding.message.isEmpty, "a finding without words")
  }
  let report = Report(findings)
  precondition(!report.terminal(TerminalStyle(color: false)).isEmpty)
}

/// Traps unless the stretch lies in its text and, where that is UTF-8, cuts no character in two.
package func checkPlace(_ span: SourceSpan) {
  let bytes = span.source.bytes
  for offset in [span.range.lowerBound, span.range.upperBound] {
    precondition((0...bytes.count).contains(offset), "a place outside the text")
    precondition(
      offset == bytes.count || bytes[offset] & 0xC0 != 0x80
        || String(validating: bytes, as: UTF8.self) == nil, "a place inside a character")
  }
  let lines = 1...span.source.lineStarts.count
  precondition(lines.contains(span.start.line) && lines.contains(span.end.line))
}
