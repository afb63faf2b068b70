import TextSearch

extension NameContext {
  /// Whether a word for a teacher before a surname says that it is one, in small letters too: «учитель
  /// макетов».
  ///
  /// An adjective has a noun behind it («учитель образцовой школы»), so what ends as one has to end the
  /// phrase.
  var followsTeacher: Bool {
    guard let word = previous.first, !isStopped(word), isTeacher(word) else { return false }
    let endsPhrase = next.first.map { text.beginsSentence(at: $0.lowerBound) } ?? true
    return endsPhrase
      || !Self.endsOfAdjectives.contains { text.codes[name].suffix($0.count).elementsEqual($0) }
  }

  private func isTeacher(_ word: Range<Int>) -> Bool {
    let codes = text.codes[word]
    return Self.teachers.contains { codes.starts(with: $0) && codes.count <= $0.count + 3 }
  }

  /// The beginnings of the words, which their cases leave as they are.
  private static let teachers = [
    "учител", "учительниц", "наставник", "наставниц", "педагог", "коллег", "методист",
  ].map(FoldedText.codes)
  private static let endsOfAdjectives = ["ой", "ою", "ый", "ым", "ых", "ыми"].map(FoldedText.codes)
}
