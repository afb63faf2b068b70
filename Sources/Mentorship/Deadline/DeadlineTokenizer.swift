/// The pieces of a wording, in order.
func deadlineTokens(of text: String) -> [DeadlineToken] {
  var tokenizer = DeadlineTokenizer(text: text)
  return tokenizer.tokens()
}

/// Walks through a wording once, from its first character to its last.
private struct DeadlineTokenizer {
  let text: String
  private var position: String.Index
  private var found: [DeadlineToken] = []
  private var isGlued = false

  init(text: String) {
    self.text = text
    self.position = text.startIndex
  }

  mutating func tokens() -> [DeadlineToken] {
    while position < text.endIndex {
      let character = text[position]
      if isDigit(character) {
        readNumber()
      } else if isLetter(character) {
        readWord()
      } else {
        readSign(character)
      }
    }
    return found
  }

  private mutating func readNumber() {
    let start = position
    var value = 0
    var digits = 0
    while position < text.endIndex, isDigit(text[position]) {
      value = min(value * 10 + (text[position].wholeNumberValue ?? 0), 999_999)
      digits += 1
      text.formIndex(after: &position)
    }
    append(.number(value, digits: digits), from: start)
  }

  private mutating func readWord() {
    let start = position
    while position < text.endIndex, isLetter(text[position]) || isInvisible(text[position]) {
      text.formIndex(after: &position)
    }
    let word = lexiconSpelling(of: text[start..<position])
    if isGlued && (endsOrdinal(word) || endsRoman(word, at: start)) { return }
    if Lexicon.lexeme(word) == nil, romanValue(word) == nil, let parts = gluedWords(in: word) {
      for part in parts { append(word: part, from: start) }
    } else {
      append(word: word, from: start)
    }
  }

  private mutating func readSign(_ character: Character) {
    let start = position
    text.formIndex(after: &position)
    switch character {
    case _ where character.isWhitespace: isGlued = false
    case _ where isInvisible(character): break
    case ".": if separatesNumbers() { append(.dot, from: start) }
    case ",", ";", ":": append(.comma, from: start)
    case "/", "\\": append(.slash, from: start)
    case "(", "[", "{": append(.open, from: start)
    case ")", "]", "}": append(.close, from: start)
    case _ where dashes.contains(character): append(.dash, from: start)
    case _ where dropped.contains(character): break
    default: append(.sign, from: start)
    }
  }

  /// Whether the full stop just read stands inside a date: a number before, a digit after, and no
  /// space after a year.
  private func separatesNumbers() -> Bool {
    guard case .number(_, let digits) = found.last?.kind, isGlued else { return false }
    let rest = text[position...]
    guard let next = rest.first(where: { !$0.isWhitespace && !isInvisible($0) }) else {
      return false
    }
    return isDigit(next) && (digits <= 2 || rest.first == next)
  }

  /// «1-го», «II-й»: the ending of an ordinal number adds nothing and is dropped.
  private mutating func endsOrdinal(_ word: String) -> Bool {
    guard ordinalEndings.contains(word) else { return false }
    if found.last?.number != nil { return true }
    guard let dash = found.last, dash.kind == .dash, dash.isGlued,
      found.dropLast().last?.number != nil
    else { return false }
    found.removeLast()
    return true
  }

  /// «1V», «1У»: the Roman four with a figure for its first letter.
  private mutating func endsRoman(_ word: String, at start: String.Index) -> Bool {
    guard romanValue(word) == 5, let one = found.last, one.kind == .number(1, digits: 1) else {
      return false
    }
    found.removeLast()
    isGlued = one.isGlued
    append(word: "iv", from: one.range.lowerBound)
    return true
  }

  private mutating func append(word: String, from start: String.Index) {
    append(Lexicon.lexeme(word).map { .word($0) } ?? .other(word), spelling: word, from: start)
  }

  private mutating func append(
    _ kind: DeadlineToken.Kind, spelling: String = "", from start: String.Index
  ) {
    found.append(
      DeadlineToken(kind: kind, spelling: spelling, range: start..<position, isGlued: isGlued))
    isGlued = true
  }
}

private let dashes: Set<Character> = [
  "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}",
  "\u{2043}", "\u{FE58}", "\u{FE63}", "\u{FF0D}", "÷",
]

/// Signs without a meaning of their own: quotation marks, footnote stars, dots left over.
private let dropped: Set<Character> = [
  "«", "»", "„", "“", "”", "\"", "'", "’", "‘", "`", "…", "*", "!",
]

private let ordinalEndings: Set<String> = [
  "й", "я", "е", "го", "ый", "ий", "ой", "ое", "ая", "му", "ом", "ем", "ую", "ю", "ей", "х", "ых",
  "м", "ого", "ые", "ья", "ье", "ьей",
]

private func isDigit(_ character: Character) -> Bool {
  character.unicodeScalars.first?.properties.generalCategory == .decimalNumber
}

private func isLetter(_ character: Character) -> Bool {
  character.isLetter
    || character.unicodeScalars.first?.properties.generalCategory == .letterNumber
}
