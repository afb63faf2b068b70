/// A place in a list of tokens, from which the grammar reads on.
struct TokenCursor {
  private let tokens: [DeadlineToken]
  private var index = 0

  /// A cursor at the first token.
  init(_ tokens: some Sequence<DeadlineToken>) { self.tokens = Array(tokens) }

  /// Whether every token has been read.
  var isAtEnd: Bool { index >= tokens.count }

  /// The token that is read next, or one further on.
  func peek(_ offset: Int = 0) -> DeadlineToken? {
    index + offset < tokens.count ? tokens[index + offset] : nil
  }

  /// The next token, which is then behind the cursor.
  mutating func next() -> DeadlineToken? {
    guard let token = peek() else { return nil }
    index += 1
    return token
  }

  /// Reads on past a word with this lexeme, if it is next.
  mutating func take(_ lexeme: Lexeme) -> Bool { take { $0.lexeme == lexeme } }

  /// Reads on past a sign of this kind, if it is next.
  mutating func take(sign kind: DeadlineToken.Kind) -> Bool { take { $0.kind == kind } }

  /// Reads on past one word after another; moves only if all of them are there.
  mutating func take(all lexemes: Lexeme...) -> Bool {
    let matches = lexemes.enumerated().allSatisfy { peek($0.offset)?.lexeme == $0.element }
    if matches { index += lexemes.count }
    return matches
  }

  /// Runs a piece of grammar; where it finds nothing, the cursor stays in its place.
  mutating func attempt<Found>(_ grammar: (inout TokenCursor) -> Found?) -> Found? {
    var copy = self
    guard let found = grammar(&copy) else { return nil }
    self = copy
    return found
  }

  private mutating func take(_ fits: (DeadlineToken) -> Bool) -> Bool {
    guard let token = peek(), fits(token) else { return false }
    index += 1
    return true
  }
}
