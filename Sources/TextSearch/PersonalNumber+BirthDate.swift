extension PersonalNumber {
  /// The words by which a date of birth is told, as patterns for `WordAutomaton`.
  static let birthWords = [
    "дата рождения", "дату рождения", "день рождения", "родился", "родилась", "родившийся",
    "родившаяся", "г р", "года рождения", "год рождения",
  ]

  /// The date or the year of birth at one of these words.
  static func birthDate(at words: Range<Int>, in text: FoldedText) -> PersonalNumber? {
    let before = max(0, words.lowerBound - reachBefore)..<words.lowerBound
    let after = words.upperBound..<min(text.codes.count, words.upperBound + reachAfter)
    let found = year(in: before, isLast: true, text) ?? year(in: after, isLast: false, text)
    return found.map {
      PersonalNumber(
        kind: .birthDate,
        indices: min($0.lowerBound, words.lowerBound)..<max($0.upperBound, words.upperBound),
        number: DigitString(of: text.digits(of: $0)))
    }
  }

  /// A year in which somebody who lives was born: four digits by themselves.
  ///
  /// - Parameter isLast: whether nothing may follow in the stretch.
  private static func year(
    in stretch: Range<Int>, isLast: Bool, _ text: FoldedText
  ) -> Range<Int>? {
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      guard FoldedCode.isDigit(text.codes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < stretch.upperBound, FoldedCode.isDigit(text.codes[index]) { index += 1 }
      let isNear = !isLast || stretch.upperBound - index <= 1
      if index - start == 4, isNear, years.contains(text.digits(of: start..<index)) {
        return start..<index
      }
    }
    return nil
  }

  private static let years = Set((1900...2030).map(String.init))
  /// «1985 г. р.», and «12 мая 1985 года рождения».
  private static let reachBefore = 6
  private static let reachAfter = 45
}
