import ContentSyntax
import Diagnostics

/// The findings of one file while it is decoded.
struct FindingList: Sendable {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func report(
    _ rule: RuleName, at span: SourceSpan, _ message: String, notes: [Note] = []
  ) {
    diagnostics.append(Diagnostic(rule, .error, at: span, message, notes: notes))
  }

  /// The text of a scalar; a list or a mapping in its place is reported.
  mutating func scalar(_ node: YAMLNode, wanted: String) -> String? {
    if case .scalar(let text) = node.kind { return text }
    reportWrongType(node, wanted: wanted)
    return nil
  }

  mutating func reportWrongType(_ node: YAMLNode, wanted: String) {
    report("wrong-type", at: node.span, "здесь \(node.kind.word), а нужно: \(wanted)")
  }
}

extension YAMLNode.Kind {
  /// What was written, in the nominative.
  fileprivate var word: String {
    switch self {
    case .null: "пусто"
    case .scalar: "текст"
    case .sequence: "список"
    case .mapping: "набор «ключ: значение»"
    }
  }
}
