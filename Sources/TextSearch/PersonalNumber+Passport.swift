extension PersonalNumber {
  /// The words before the number of a passport, as patterns for `WordAutomaton`.
  static let passportWords = [
    "паспорт", "паспорта", "паспорту", "паспортом", "паспорте", "паспортные", "паспортных", "серия",
    "серии",
  ]

  /// The number of a passport shortly after one of its words: four and six digits, «3608 № 123456».
  ///
  /// A series alone may be of any paper; where another one is named, it is that one's.
  static func passport(after words: Range<Int>, in text: FoldedText) -> PersonalNumber? {
    let before = max(0, words.lowerBound - 120)..<words.lowerBound
    let isNamed = text.codes[words].starts(with: passportStem)
    if !isNamed, text.hasWord(beginningWithOneOf: otherPapers, in: before) { return nil }
    let reach = words.upperBound..<min(text.codes.count, words.upperBound + 90)
    var groups: [Range<Int>] = []
    var index = reach.lowerBound
    while index < reach.upperBound {
      let word = text.word(from: index)
      if word.isEmpty {
        index += 1
        continue
      }
      index = word.upperBound
      if word.allSatisfy({ FoldedCode.isDigit(text.codes[$0]) }) {
        groups.append(word)
        if let number = number(endingWith: groups, in: text) { return number }
      } else if text.hasWord(beginningWithOneOf: otherPapers, in: word) {
        return nil
      } else if !numberWords.contains(Array(text.codes[word])) {
        groups.removeAll()
      }
    }
    return nil
  }

  /// The last groups as a passport's number, if they have its lengths.
  private static func number(
    endingWith groups: [Range<Int>], in text: FoldedText
  ) -> PersonalNumber? {
    for count in 1...min(3, groups.count) {
      let last = groups.suffix(count)
      guard let first = last.first, let end = last.last, lengths.contains(last.map(\.count)) else {
        continue
      }
      return PersonalNumber(
        kind: .passport, indices: first.lowerBound..<end.upperBound,
        number: DigitString(of: last.map(text.digits).joined()))
    }
    return nil
  }

  private static let lengths = [[4, 6], [2, 2, 6], [10]]
  private static let passportStem = FoldedText.codes(of: "паспорт")
  /// What may stand between the series and the number.
  private static let numberWords = Set(["номер", "no", "n"].map(FoldedText.codes))
  private static let otherPapers = [
    "диплом", "аттестат", "удостоверени", "свидетельств", "лицензи", "аккредитаци", "сертификат",
    "бланк",
  ].map(FoldedText.codes)
}
