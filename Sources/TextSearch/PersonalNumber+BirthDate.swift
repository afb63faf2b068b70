extension PersonalNumber {
  /// The words by which a date of birth is told, as patterns for `WordAutomaton`.
  static let birthWords = [
    "дата рождения", "дату рождения", "день рождения", "родился", "родилась", "родившийся",
    "родившаяся", "г р", "д р", "года рождения", "год рождения",
  ]

  /// The date of birth at one of these words: day, month and year, for a year alone tells nobody.
  static func birthDate(at words: Range<Int>, in text: FoldedText) -> PersonalNumber? {
    if text.isBirthOfThing(at: words) { return nil }
    return (text.date(endingBefore: words.lowerBound) ?? text.date(after: words.upperBound)).map {
      PersonalNumber(
        kind: .birthDate,
        indices: min($0.lowerBound, words.lowerBound)..<max($0.upperBound, words.upperBound),
        number: DigitString(of: text.digits(of: $0)))
    }
  }
}

extension FoldedText {
  /// Whether it is told of a school or the like, and of nobody: «день рождения нашей школы»,
  /// «программа родилась».
  fileprivate func isBirthOfThing(at words: Range<Int>) -> Bool {
    if codes[words].starts(with: wasBorn) {
      return [previousWord(before: words.lowerBound), nextWord(after: words.upperBound)]
        .contains { $0.map { bornThings.contains(Array(codes[$0])) } ?? false }
    }
    guard let next = nextWord(after: words.upperBound) else { return false }
    if thingsOfBirth.contains(Array(codes[next])) { return true }
    let isAdjective = adjectiveEnds.contains { codes[next].suffix($0.count).elementsEqual($0) }
    guard isAdjective, let noun = nextWord(after: next.upperBound) else { return false }
    return thingsOfBirth.contains(Array(codes[noun]))
  }
}

private let wasBorn = FoldedText.codes(of: "родил")
/// What is said to have been born: «школа родилась».
private let bornThings = Set(
  [
    "школа", "гимназия", "лицей", "класс", "программа", "колледж", "училище", "организация",
    "учреждение", "проект", "город", "район", "область", "центр", "клуб", "музей", "движение",
    "наставничество", "практика", "сайт", "традиция", "идея", "замысел", "мысль", "конкурс",
    "команда", "отряд",
  ].map(FoldedText.codes))
/// Whose birth is told: «день рождения школы».
private let thingsOfBirth = Set(
  [
    "школы", "гимназии", "лицея", "класса", "программы", "колледжа", "училища", "организации",
    "учреждения", "проекта", "города", "района", "области", "центра", "клуба", "музея",
    "движения", "наставничества", "практики", "сайта", "традиции", "идеи", "замысла", "мысли",
    "конкурса", "команды", "отряда",
  ].map(FoldedText.codes))
private let adjectiveEnds = ["ой", "ей", "ого", "его"].map(FoldedText.codes)
