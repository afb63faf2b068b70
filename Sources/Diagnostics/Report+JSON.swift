extension Report {
  /// The report for programs: one object, the same on every run.
  ///
  /// Lines and columns count from 1, columns in characters; the end is the place just past the span.
  package func json(published: Bool, pages: Int) -> JSON {
    .object([
      "diagnostics": .rows(diagnostics.count) { .object(diagnostics[$0].members) },
      "accepted": .rows(accepted.count) { row in
        let more = ["reason": JSON.text(accepted[row].reason), "fixable": .flag(false)]
        return .object(accepted[row].diagnostic.members.merging(more) { $1 })
      },
      "counts": .object(
        Dictionary(
          uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, .number(count($0))) })),
      "published": .flag(published),
      "pages": .number(pages),
    ])
  }
}

extension Diagnostic {
  fileprivate var members: [String: JSON] {
    let (start, end) = (span.start, span.end)
    return [
      "rule": .text(rule.text),
      "severity": .text(severity.rawValue),
      "file": .text(span.source.path),
      "line": .number(start.line),
      "column": .number(start.column),
      "endLine": .number(end.line),
      "endColumn": .number(end.column),
      "message": .text(message),
      "fixable": .flag(isMendable),
      "notes": .list(notes.map { .object($0.members) }),
    ]
  }
}

extension Note {
  fileprivate var members: [String: JSON] {
    guard let span else { return ["message": .text(message)] }
    return [
      "message": .text(message),
      "file": .text(span.source.path),
      "line": .number(span.start.line),
      "column": .number(span.start.column),
    ]
  }
}
