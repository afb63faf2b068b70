import Russian
import TextSearch

extension NameContext {
  /// Whether a first name stands beside the surname, in the same case, that none of its bearers has:
  /// somebody else is meant («Иванов Сергей»).
  ///
  /// - Parameter surname: the form that was found, in Russian letters.
  func hasFirstName(besides bearers: [Person], with surname: [UInt8]) -> Bool {
    let surname = FoldedText.words(of: surname)
    return neighbours.contains { word in
      guard text.isCapital(at: word.lowerBound) else { return false }
      let readings = readings(of: word).filter {
        !SurnameForms.cases(of: surname, isWoman: $0.isWoman).isDisjoint(with: $0.cases)
      }
      return !readings.isEmpty
        && readings.allSatisfy { reading in !bearers.contains { $0.mayBeCalled(reading) } }
    }
  }

  /// The words before and behind that nothing but a blank parts from the name.
  private var neighbours: [Range<Int>] {
    [(previous.first, name.lowerBound - 1), (next.first, name.upperBound)].compactMap {
      word, gap in word.flatMap { text.codes[gap] == FoldedCode.blank ? $0 : nil }
    }
  }

  /// What a word is as a first name.
  func readings(of word: Range<Int>) -> [FirstNameReading] {
    FirstNames.readings(of: FoldedText.words(of: text.codes[word]))
  }
}

// MARK: First names with patronymics

extension NameContext {
  /// Whether a surname stands beside a first name with a patronymic: they are then the name of whoever
  /// has it. A word that may be another one is no surname.
  ///
  /// - Parameters:
  ///   - known: the forms of the surnames of all whom the section names.
  ///   - isOneLine: whether only words of the same line count, as in the lines of a table.
  func hasSurname(among known: Set<[UInt8]>, isOneLine: Bool) -> Bool {
    let patronymic = FoldedText.words(
      of: text.codes[name].split(separator: FoldedCode.blank).last ?? [])
    let reading = Patronymic.reading(of: patronymic)
    return neighbours.contains { word in
      let isBehind = word.lowerBound > name.lowerBound
      let gap = isBehind ? name.upperBound : name.lowerBound - 1
      guard word.count > 2, text.isCapital(at: word.lowerBound),
        !(isOneLine && text.endsLine(at: gap))
      else { return false }
      if known.contains(Array(text.codes[word])) { return true }
      return reading.map { isSurname(word, isBehind: isBehind, $0.isWoman, $0.cases) } ?? false
    }
  }

  /// Whether a word beside a first name with a patronymic agrees with them as a surname does.
  ///
  /// What stands behind them can hardly be anything else; what stands before them has to end as
  /// surnames do («Сидорова Анна Петровна», and not «Провела Анна Петровна»), and is no place («в
  /// Саратов Иван Петрович не ездил»).
  private func isSurname(
    _ word: Range<Int>, isBehind: Bool, _ isWoman: Bool, _ cases: Cases
  ) -> Bool {
    let letters = FoldedText.words(of: text.codes[word])
    if isBehind {
      return text.isShouted(word) == text.isShouted(name) && !Self.addresses.contains(letters)
        && !SurnameForms.cases(of: letters, isWoman: isWoman).isDisjoint(with: cases)
    }
    let isPlace = cases == .nominative && previous.dropFirst().first.map(isPreposition) ?? false
    return !isPlace
      && !SurnameForms.casesOfRegular(letters, isWoman: isWoman).isDisjoint(with: cases)
  }

  private func isPreposition(_ word: Range<Int>) -> Bool {
    Self.prepositions.contains(Array(text.codes[word]))
  }

  /// Words of politeness, which have a capital too: «Наталье Александровне Вас не хватает».
  private static let addresses: Set<String> = ["вам", "вас", "вами", "ваш", "ваша"]
  private static let prepositions = Set(
    ["в", "во", "на", "из", "от", "до", "под", "за", "к", "через"].map(FoldedText.codes))
}
