private import Diagnostics

extension Lexicon {
  /// A word of a wording that the grammar does not know, with the known word it was probably meant to
  /// be: «авгсут» and «август»; nothing when no unknown word is near a known one.
  static func misspelling(in wording: String) -> (written: String, meant: String)? {
    var suggestions = Suggestions(among: longWords)
    for token in deadlineTokens(of: wording) {
      guard case .other(let word) = token.kind, word.count >= leastLetters else { continue }
      if let suggestion = suggestions.nearest(to: word) {
        return (String(wording[token.range]), suggestion.name)
      }
    }
    return nil
  }

  /// In shorter words a slip makes another word too easily.
  private static let leastLetters = 5

  private static let longWords = words.filter { $0.count >= leastLetters }.sorted()
}
