extension PersonalNumber {
  /// The words by which a date of birth is told, as patterns for `WordAutomaton`.
  static let birthWords = openBirthWords + leadingWords

  private static let openBirthWords = [
    "дата рождения", "дату рождения", "день рождения", "родился", "родилась", "родившийся",
    "родившаяся", "рожден", "рождена", "рожд", "г р", "д р", "года рождения", "год рождения",
  ]
  /// Short ones that mean other things too («и др.», «род. собрание») unless a date follows at once.
  private static let leadingWords = ["род", "др"]

  /// The date of birth at one of these words: day, month and year, for a year alone tells nobody.
  ///
  /// - Parameters:
  ///   - word: the index of the words in `birthWords`.
  ///   - latest: the last day on which anybody was born who is told of.
  static func birthDate(
    by word: Int, at words: Range<Int>, in text: FoldedText, until latest: CalendarDay
  ) -> PersonalNumber? {
    if text.isBirthOfThing(at: words) { return nil }
    let isLeading = word >= openBirthWords.count
    if isLeading, text.isAndOthers(words) { return nil }
    let before = isLeading ? nil : text.date(before: words, until: latest)
    return (before ?? text.date(after: words, isNext: isLeading, until: latest)).map { date in
      let (start, end) = (date.indices.lowerBound, date.indices.upperBound)
      return PersonalNumber(
        kind: .birthDate, indices: min(start, words.lowerBound)..<max(end, words.upperBound),
        number: DigitString(of: text.digits(of: date.indices)))
    }
  }
}

extension FoldedText {
  /// Whether it is told of a school or the like, and of nobody: «день рождения нашей школы»,
  /// «программа родилась».
  fileprivate func isBirthOfThing(at words: Range<Int>) -> Bool {
    if wasBorn.contains(where: { codes[words].starts(with: $0) }) {
      let next = nextWord(after: words.upperBound)
      // «Родилась наша практика».
      let second = next.flatMap { isAdjective($0) ? nextWord(after: $0.upperBound) : nil }
      return [previousWord(before: words.lowerBound), next, second]
        .contains { $0.map { bornThings.contains(Array(codes[$0])) } ?? false }
    }
    guard let next = nextWord(after: words.upperBound) else { return false }
    if thingsOfBirth.contains(Array(codes[next])) { return true }
    guard isAdjective(next), let noun = nextWord(after: next.upperBound) else { return false }
    return thingsOfBirth.contains(Array(codes[noun]))
  }

  private func isAdjective(_ word: Range<Int>) -> Bool {
    adjectiveEnds.contains { codes[word].suffix($0.count).elementsEqual($0) }
  }

  /// Whether «др» is what is left of «другие».
  fileprivate func isAndOthers(_ words: Range<Int>) -> Bool {
    previousWord(before: words.lowerBound).map { codes[$0].elementsEqual(and) } ?? false
  }
}

private let and = FoldedText.codes(of: "и")
private let wasBorn = ["родил", "рожден"].map(FoldedText.codes)
/// What is said to have been born: «школа родилась».
private let bornThings = Set(
  [
    "школа", "гимназия", "лицей", "класс", "программа", "колледж", "училище", "организация",
    "учреждение", "проект", "город", "район", "область", "центр", "клуб", "музей", "движение",
    "наставничество", "практика", "сайт", "традиция", "идея", "замысел", "мысль", "конкурс",
    "команда", "отряд", "праздник", "фестиваль", "газета", "журнал", "сборник", "книга", "студия",
    "театр",
  ].map(FoldedText.codes))
/// Whose birth is told: «день рождения школы».
private let thingsOfBirth = Set(
  [
    "школы", "гимназии", "лицея", "класса", "программы", "колледжа", "училища", "организации",
    "учреждения", "проекта", "города", "района", "области", "центра", "клуба", "музея",
    "движения", "наставничества", "практики", "сайта", "традиции", "идеи", "замысла", "мысли",
    "конкурса", "команды", "отряда", "праздника", "фестиваля", "газеты", "журнала", "сборника",
    "книги", "студии", "театра",
  ].map(FoldedText.codes))
private let adjectiveEnds = [
  "ой", "ей", "ого", "его", "ая", "яя", "ша", "ый", "ий", "ш",
].map(FoldedText.codes)
