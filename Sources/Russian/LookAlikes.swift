/// Letters that look the same in the Latin and the Cyrillic alphabet.
package enum LookAlikes {
  /// The Cyrillic letter that looks like each Latin one.
  package static let cyrillicByLatin: [Character: Character] = [
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "O": "О", "P": "Р",
    "T": "Т", "X": "Х", "Y": "У", "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х",
    "y": "у", "k": "к", "m": "м", "t": "т", "n": "п", "r": "г", "u": "и",
  ]

  /// The look-alikes that a reader cannot tell apart in any type; `n`, `r`, `u` and the like pass
  /// for Cyrillic only in italics.
  private static let indistinguishable: Set<Character> = [
    "A", "B", "C", "E", "H", "K", "M", "O", "P", "T", "X", "a", "c", "e", "o", "p", "x", "y",
  ]

  /// The text with the Latin letters inside its Cyrillic words replaced by the Cyrillic ones that
  /// look the same; words wholly in Latin stay as they are.
  package static func cyrillic(_ text: String) -> String {
    var result = ""
    var word: [Character] = []
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        result += repaired(word)
        word.removeAll(keepingCapacity: true)
        result.append(character)
      }
    }
    return result + repaired(word)
  }

  /// The text with its Latin letters replaced by their Cyrillic look-alikes, in words wholly in Latin
  /// too (`OO` gives «ОО»).
  package static func allCyrillic(_ text: String) -> String {
    String(text.map { italicOnly.contains($0) ? $0 : cyrillicByLatin[$0] ?? $0 })
  }

  /// The text with its Cyrillic letters replaced by their Latin look-alikes.
  package static func allLatin(_ text: String) -> String {
    String(text.map { latinByCyrillic[$0] ?? $0 })
  }

  /// A word in small Latin letters that look like its own, as capitals or as small letters; nothing
  /// where a letter looks like none.
  ///
  /// - Parameter word: in small letters.
  package static func whollyLatin(_ word: String) -> String? {
    var latin = ""
    for letter in word {
      guard let alike = smallLatin[letter] else { return nil }
      latin.append(alike)
    }
    return latin
  }

  /// The small Latin letter by the Cyrillic one, where either looks like the other in some case.
  private static let smallLatin = Dictionary(
    cyrillicByLatin.filter { !italicOnly.contains($0.key) }.flatMap { latin, cyrillic in
      zip(cyrillic.lowercased(), latin.lowercased())
    }, uniquingKeysWith: { first, _ in first })

  private static let italicOnly: Set<Character> = ["n", "r", "u"]
  private static let latinByCyrillic = Dictionary(
    uniqueKeysWithValues: cyrillicByLatin.filter { !italicOnly.contains($0.key) }
      .map { ($0.value, $0.key) })

  private static func repaired(_ word: [Character]) -> String {
    guard word.contains(where: isCyrillic) else { return String(word) }
    return String(word.map { indistinguishable.contains($0) ? cyrillicByLatin[$0] ?? $0 : $0 })
  }

  /// Whether the character is a letter of the Cyrillic block.
  package static func isCyrillic(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x0400...0x052F).contains($0.value) }
  }
}
