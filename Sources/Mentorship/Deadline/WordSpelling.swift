import Russian

/// A written word as the lexicon spells it: lower case, composed, `е` for `ё`, without stress
/// marks, and in Cyrillic letters where Latin look-alikes hide a known word.
func lexiconSpelling(of written: some StringProtocol) -> String {
  let plain = String(written.flatMap(plainLetters))
  let repaired = LookAlikes.cyrillic(plain).folded
  if Lexicon.lexeme(repaired) != nil || repaired.allSatisfy(LookAlikes.isCyrillic) {
    return repaired
  }
  for candidate in [plain, repaired] {
    let guess = String(candidate.map { LookAlikes.cyrillicByLatin[$0] ?? $0 }).folded
    if Lexicon.lexeme(guess) != nil { return guess }
  }
  return repaired
}

/// The parts of a word that was written without its spaces («втечение»), every part known to the
/// lexicon; `nil` when there is no such division.
func gluedWords(in word: String) -> [String]? {
  let letters = Array(word)
  guard (4...40).contains(letters.count) else { return nil }
  return division(letters[...], parts: 3)
}

private func division(_ letters: ArraySlice<Character>, parts: Int) -> [String]? {
  if Lexicon.lexeme(String(letters)) != nil { return [String(letters)] }
  guard parts > 1 else { return nil }
  for length in stride(from: letters.count - 1, to: 0, by: -1) {
    let head = String(letters.prefix(length))
    // Of the words of one letter only a preposition in front is taken for granted: «сроки» is not
    // «срок и».
    guard length > 1 || "вск".contains(head), letters.count - length > 1,
      Lexicon.lexeme(head) != nil,
      let tail = division(letters.dropFirst(length), parts: parts - 1)
    else { continue }
    return [head] + tail
  }
  return nil
}

/// The character without marks that no Russian letter has, and without invisible ones.
private func plainLetters(_ character: Character) -> [Character] {
  if isInvisible(character) { return [] }
  if character.unicodeScalars.count == 1 || "йёЙЁ".contains(character) { return [character] }
  guard let base = character.unicodeScalars.first else { return [] }
  let marked = character.unicodeScalars.dropFirst().first
  guard let marked, marked.value == 0x306 || marked.value == 0x308 else { return [Character(base)] }
  var composed = String.UnicodeScalarView()
  composed.append(base)
  composed.append(marked)
  let letter = Character(String(composed))
  return ["йёЙЁ".contains(letter) ? letter : Character(base)]
}

/// Whether the character takes no room on the page: soft hyphen, zero-width spaces and joiners.
func isInvisible(_ character: Character) -> Bool {
  guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
    return false
  }
  return [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(scalar.value)
}
