import TextSearch

/// What stands beside a surname in a text, and whom it can mean.
struct NameContext {
  let text: FoldedText
  let name: Range<Int>
  let next: [Range<Int>]
  /// The nearest first.
  let previous: [Range<Int>]

  init(of name: Range<Int>, in text: FoldedText) {
    self.text = text
    self.name = name
    let after = text.nextWord(after: name.upperBound)
    next = [after, after.flatMap { text.nextWord(after: $0.upperBound) }].compactMap(\.self)
    let before = text.previousWord(before: name.lowerBound)
    previous = [before, before.flatMap { text.previousWord(before: $0.lowerBound) }]
      .compactMap(\.self)
  }

  /// Whether a first name or initials of the person stand beside the surname.
  func names(_ person: Person) -> Bool {
    guard !person.given.isEmpty else { return true }
    return [
      (next.first, next.dropFirst().first), (previous.last, previous.first), (previous.first, nil),
    ]
    .contains { given, patronymic in
      guard let given else { return false }
      return isFirstName(given, person) || isInitials(given, person)
        || areInitials(given, patronymic, person) || areSmallInitials(given, patronymic, person)
        || patronymic.map { areNames(given, $0, person) } ?? false
    }
  }

  /// Whether initials or a patronymic stand beside the surname: it is somebody's, not a word.
  var isDesignated: Bool {
    [following.first, preceding.first].contains { $0.map(isDottedInitial) ?? false }
      || following.dropFirst().first.map(isPatronymic) ?? false
      || preceding.first.map { isPatronymic($0) && !isStopped($0) } ?? false
  }

  /// The next words, unless a full stop, which only initials have inside of a name, or a bracket parts
  /// them from this one.
  private var following: [Range<Int>] {
    isStopped(name) || text.hasBracket(in: name.upperBound) ? [] : next
  }

  /// The words before, unless a bracket parts them from this one.
  private var preceding: [Range<Int>] {
    text.hasBracket(in: name.lowerBound - 1) ? [] : previous
  }

  /// Whether the surname is written as a name and cannot be a common word: with a capital, inside of
  /// a sentence.
  var isProper: Bool {
    text.isCapital(at: name.lowerBound) && !text.isShouted(name)
      && !text.beginsSentence(at: name.lowerBound)
  }

  /// Whether a word is the first name in any case, or a short form with the same beginning.
  ///
  /// In small letters it is the whole name, and so is the surname: «школьный день» has a beginning of
  /// Денис, «школьная вера» none of a name.
  private func isFirstName(_ word: Range<Int>, _ person: Person) -> Bool {
    let (codes, given) = (text.codes[word], person.given)
    guard codes.first == given.first else {
      return person.latinGivenNames.contains(Array(codes)) && text.isCapital(at: word.lowerBound)
    }
    let isForm = person.givenForms.contains(Array(codes))
    guard text.isCapital(at: word.lowerBound) else {
      return isForm && !text.isCapital(at: name.lowerBound)
    }
    return isForm || isShortForm(word, person)
  }

  private func isShortForm(_ word: Range<Int>, _ person: Person) -> Bool {
    let (codes, given) = (text.codes[word], person.given)
    let stem = given.prefix(max(2, min(3, given.count - 1)))
    guard word.count > 1, codes.starts(with: stem), abs(word.count - given.count) <= 3 else {
      return false
    }
    return !text.isShouted(word) && readings(of: word).allSatisfy(person.mayBeCalled)
  }

  /// Whether two words are the first name and the patronymic, however the first name changes (Лев,
  /// Льва).
  private func areNames(
    _ given: Range<Int>, _ patronymic: Range<Int>, _ person: Person
  ) -> Bool {
    text.codes[given.lowerBound] == person.given.first && person.patronymic.count > 4
      && text.codes[patronymic].starts(with: person.patronymic.dropLast(2))
  }

  private func areInitials(
    _ given: Range<Int>, _ patronymic: Range<Int>?, _ person: Person
  ) -> Bool {
    guard isInitial(given), person.givenInitials.contains(text.codes[given.lowerBound]) else {
      return false
    }
    guard let patronymic, isInitial(patronymic), !person.patronymicInitials.isEmpty else {
      return isDottedInitial(given)
    }
    return person.patronymicInitials.contains(text.codes[patronymic.lowerBound])
  }

  /// Whether both initials stand in small letters, each with its full stop: «макетов и. п.».
  private func areSmallInitials(
    _ given: Range<Int>, _ patronymic: Range<Int>?, _ person: Person
  ) -> Bool {
    guard let patronymic, given.count == 1, patronymic.count == 1 else { return false }
    return isStopped(given) && isStopped(patronymic)
      && person.givenInitials.contains(text.codes[given.lowerBound])
      && person.patronymicInitials.contains(text.codes[patronymic.lowerBound])
  }

  /// Whether a word is both initials in one piece: «Иванов ИО».
  private func isInitials(_ word: Range<Int>, _ person: Person) -> Bool {
    word.count == 2 && text.isCapital(at: word.lowerBound)
      && text.isCapital(at: word.lowerBound + 1)
      && person.givenInitials.contains(text.codes[word.lowerBound])
      && person.patronymicInitials.contains(text.codes[word.lowerBound + 1])
  }

  private func isInitial(_ word: Range<Int>) -> Bool {
    word.count == 1 && FoldedCode.isLetter(text.codes[word.lowerBound])
      && text.isCapital(at: word.lowerBound)
  }

  private func isDottedInitial(_ word: Range<Int>) -> Bool {
    isInitial(word) && isStopped(word)
  }

  /// Whether a full stop follows a word at once.
  func isStopped(_ word: Range<Int>) -> Bool {
    text.byte(after: word.upperBound - 1) == UInt8(ascii: ".")
  }

  private func isPatronymic(_ word: Range<Int>) -> Bool {
    let codes = text.codes[word]
    return word.count > 4
      && Self.patronymicEnds.contains { end in codes.suffix(end.count).elementsEqual(end) }
  }

  private static let patronymicEnds = [
    "вич", "вича", "вичу", "вичем", "виче", "ьич", "ьича", "ьичу", "ьичем", "ьиче", "вна", "вны",
    "вне", "вну", "вной", "чна", "чны", "чне", "чну", "чной",
  ].map(FoldedText.codes)
}
