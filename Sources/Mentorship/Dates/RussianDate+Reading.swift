extension RussianDate {
  /// The day that a text names in a way people write it: `28.04.2021`, `28 апреля 2021 г.`,
  /// `2021.4.28`, also with a letter that looks like a digit beside digits (`2О21-04-28`); nothing
  /// where the order of day and month or the century would be a guess.
  package static func read(_ text: String) -> PlainDate? {
    parts(of: text).flatMap { $0.count == 3 ? day($0[...]) : nil }
  }

  /// The one or two days that a text names, with a slash between, as content has them:
  /// `01.04.2021 – 31.05.2022`, `с 1 апреля 2021 г. по 31 мая 2022 г.`.
  package static func readPeriod(_ text: String) -> String? {
    guard var parts = parts(of: text) else { return nil }
    if parts.count == 8, parts[0] == "с", parts[4] == "по" {
      parts.remove(at: 4)
      parts.removeFirst()
    }
    let days = stride(from: 0, to: parts.count, by: 3).map { day(parts[$0...].prefix(3)) }
    guard (1...2).contains(days.count), !days.contains(nil) else { return nil }
    return days.compactMap { $0?.iso }.joined(separator: "/")
  }

  /// The words and figures in small letters, without «г.»; nothing where any other sign stands.
  private static func parts(of text: String) -> [Substring]? {
    guard text.allSatisfy({ $0.isLetter || $0.isNumber || $0.isWhitespace || "./-–—".contains($0) })
    else { return nil }
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .filter { !["г", "год", "года"].contains($0) }
  }

  private static func day(_ parts: ArraySlice<Substring>) -> PlainDate? {
    var parts = Array(parts)
    guard parts.count == 3 else { return nil }
    if parts[0].count == 4 { parts.reverse() }
    guard parts[0].count <= 2, parts[2].count == 4, let day = number(parts[0]),
      let month = genitive.firstIndex(of: String(parts[1])).map({ $0 + 1 }) ?? number(parts[1]),
      let year = number(parts[2])
    else { return nil }
    return PlainDate(year: year, month: month, day: day)
  }

  /// The number, in which a letter beside digits counts as the digit it looks like.
  private static func number(_ digits: Substring) -> Int? {
    guard digits.contains(where: \.isNumber) else { return nil }
    return Int(String(digits.map { digitsByLookAlike[$0] ?? $0 }))
  }

  /// Cyrillic and Latin letters, small, that pass for digits.
  private static let digitsByLookAlike: [Character: Character] = [
    "о": "0", "o": "0", "з": "3", "l": "1", "i": "1",
  ]
}
