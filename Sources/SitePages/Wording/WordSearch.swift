/// Whether a word, or a phrase, stands in a text as a word of its own; case matters.
func contains(_ text: String, word: String) -> Bool {
  var rest = text[...]
  var before: Character?
  while let found = rest.firstRange(of: word) {
    if let character = rest[..<found.lowerBound].last { before = character }
    let after = rest[found.upperBound...].first
    if !isWordCharacter(before) && !isWordCharacter(after) { return true }
    before = rest[found].last
    rest = rest[found.upperBound...]
  }
  return false
}

private func isWordCharacter(_ character: Character?) -> Bool {
  guard let character else { return false }
  return character.isLetter || character.isNumber
}
