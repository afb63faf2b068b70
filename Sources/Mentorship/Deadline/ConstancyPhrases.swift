/// Takes «постоянно», «на регулярной основе» and the like out of the tokens; whether there were
/// any.
func extractConstancy(from tokens: inout [DeadlineToken]) -> Bool {
  var kept: [DeadlineToken] = []
  var found = false
  var cursor = TokenCursor(tokens)
  while !cursor.isAtEnd {
    if cursor.attempt({ $0.constancy() }) != nil {
      found = true
    } else if let token = cursor.next() {
      kept.append(token)
    }
  }
  tokens = kept
  return found
}

extension TokenCursor {
  fileprivate mutating func constancy() -> Bool? {
    if take(.constantly) { return true }
    _ = take(.at)
    return take(.steady) && take(.basis) ? true : nil
  }
}
