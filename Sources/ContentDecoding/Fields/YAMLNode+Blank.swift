import ContentSyntax

extension YAMLNode {
  /// Whether nothing is written, or only white space between quotes.
  var isBlank: Bool {
    switch kind {
    case .null: true
    case .scalar(let text): text.allSatisfy(\.isWhitespace)
    case .sequence, .mapping: false
    }
  }
}
