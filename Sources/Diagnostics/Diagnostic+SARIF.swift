extension Diagnostic {
  /// The finding as a result of a SARIF log.
  ///
  /// - Parameter acceptance: why the finding is accepted; nothing for one that stands.
  func sarifResult(_ rules: SARIFRules, fingerprint: String, acceptance: String?) -> JSON {
    let second = notes.enumerated().compactMap { index, note in
      note.span.map { Self.location($0, id: index, note.message) }
    }
    var members: [String: JSON] = [
      "ruleId": .text(rule.text),
      "ruleIndex": rules.index(of: rule),
      "level": .text(severity.sarifLevel),
      "message": Self.message(([message] + remedies).joined(separator: "\n")),
      "locations": .list([.object(["physicalLocation": Self.physical(span)])]),
      "partialFingerprints": .object(["nastavnik/v1": .text(fingerprint)]),
      // All results have the list or none may (section 3.27.23).
      "suppressions": .list(acceptance.map { [Self.suppression($0)] } ?? []),
    ]
    if !second.isEmpty { members["relatedLocations"] = .list(second) }
    return .object(members)
  }

  private static func suppression(_ reason: String) -> JSON {
    .object([
      "kind": .text("inSource"), "status": .text("accepted"), "justification": .text(reason),
    ])
  }

  private static func location(_ span: SourceSpan, id: Int, _ words: String) -> JSON {
    .object(["id": .number(id), "physicalLocation": physical(span), "message": message(words)])
  }

  private static func physical(_ span: SourceSpan) -> JSON {
    let start = span.source.positionInUTF16(at: span.range.lowerBound)
    let end = span.source.positionInUTF16(at: span.range.upperBound)
    return .object([
      "artifactLocation": .object(["uri": .text(SARIFText.uri(span.source.path))]),
      "region": .object([
        "startLine": .number(start.line), "startColumn": .number(start.column),
        "endLine": .number(end.line), "endColumn": .number(end.column),
      ]),
    ])
  }

  private static func message(_ words: String) -> JSON {
    .object(["text": .text(SARIFText.escaped(words))])
  }
}

extension Severity {
  /// The level of a SARIF result.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}
