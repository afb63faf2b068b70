extension EmailAddress {
  /// The words that are written for an at sign, as patterns for `WordAutomaton`.
  package static let words = ["собака", "sobaka", "at"]

  /// The address whose at sign is one of these words: «ivanova (at) mail.ru», «ivanova собака mail.ru».
  ///
  /// - Parameter word: the codes of the word.
  package static func named(by word: Range<Int>, in text: FoldedText) -> EmailAddress? {
    let place = text.range(of: word)
    return text.bytes.withUnsafeBufferPointer { bytes in
      if let sign = bracketed(place, bytes) { return address(around: sign, bytes) }
      // «at» without brackets is a word of English.
      return text.codes[word].elementsEqual(at) ? nil : address(around: place, bytes)
    }
  }

  /// A word with the brackets that it fills.
  private static func bracketed(
    _ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard word.lowerBound > 0, word.upperBound < bytes.count else { return nil }
    let sides = [bytes[word.lowerBound - 1], bytes[word.upperBound]]
    let isFilled = brackets.contains { $0.utf8.elementsEqual(sides) }
    return isFilled ? word.lowerBound - 1..<word.upperBound + 1 : nil
  }

  private static let brackets = ["()", "[]", "{}"]
  private static let at = FoldedText.codes(of: "at")
}
