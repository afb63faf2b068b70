extension PersonalNumber {
  /// The words by which some numbers are told, as patterns for `WordAutomaton`.
  package static let words = birthWords + passportWords

  /// The number that such words tell of, if one stands beside them.
  ///
  /// - Parameters:
  ///   - word: the index of the words in `words`.
  ///   - latest: the last day on which anybody was born who is told of.
  package static func named(
    by word: Int, at place: Range<Int>, in text: FoldedText, bornUntil latest: CalendarDay
  ) -> PersonalNumber? {
    word < birthWords.count
      ? birthDate(by: word, at: place, in: text, until: latest)
      : passport(after: place, in: text)
  }
}

extension FoldedText {
  /// The digits of a stretch as text.
  func digits(of stretch: Range<Int>) -> String {
    stretch.filter { FoldedCode.isDigit(codes[$0]) }.map { String(FoldedCode.digit(codes[$0])) }
      .joined()
  }
}
