extension RussianDate {
  /// The day that a text names in a way people write it: `28.04.2021`, `28 апреля 2021 г.`,
  /// `2021.4.28`, also with a letter that looks like a digit in place of the digit (`2О21-04-28`);
  /// nothing where the order of day and month or the century would be a guess.
  package static func read(_ text: some StringProtocol) -> PlainDate? {
    var parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    if let last = parts.last, yearWords.contains(String(last)) { parts.removeLast() }
    guard parts.count == 3 else { return nil }
    if parts[0].count == 4 { parts.reverse() }
    guard parts[0].count <= 2, parts[2].count == 4, let day = number(parts[0]),
      let month = genitive.firstIndex(of: String(parts[1])).map({ $0 + 1 }) ?? number(parts[1]),
      let year = number(parts[2])
    else { return nil }
    return PlainDate(year: year, month: month, day: day)
  }

  private static let yearWords: Set = ["г", "год", "года"]

  private static func number(_ digits: Substring) -> Int? {
    Int(String(digits.map { digitsByLookAlike[$0] ?? $0 }))
  }

  /// Cyrillic and Latin letters, small, that pass for digits.
  private static let digitsByLookAlike: [Character: Character] = [
    "о": "0", "o": "0", "з": "3", "l": "1", "i": "1",
  ]
}
