import ContentSyntax

extension YAMLNode {
  /// Whether a list without a line is written.
  var isEmptyList: Bool {
    if case .sequence(let nodes) = kind { nodes.isEmpty } else { false }
  }

  /// Whether nothing is written, or only white space between quotes.
  var isBlank: Bool {
    switch kind {
    case .null: true
    case .scalar(let text): text.allSatisfy(\.isWhitespace)
    case .sequence, .mapping: false
    }
  }
}
