import Russian
import TextSearch

extension NameContext {
  /// Whether a surname that stands alone is a part of another name: of a street or a town («ул.
  /// Гагарина»), of what is called after somebody («имени Гагарина»), of an institution or a region
  /// («Самарский университет»), or a word of a set phrase («Дед Мороз»); in Russian letters or in Latin
  /// ones.
  ///
  /// - Parameter surname: in the nominative, in small letters.
  func isInOtherName(_ surname: String) -> Bool {
    followsPlace || followsShortPlace || followsHonour || precedesStreet
      || precedesInstitution(surname) || isInPhrase(surname)
  }

  private var followsPlace: Bool {
    previous.first.map { Self.places.contains(Array(text.codes[$0])) } ?? false
  }

  /// Whether «ул.» or the like stands before it; behind a number «г.» is a year.
  private var followsShortPlace: Bool {
    guard let word = previous.first, isStopped(word) else { return false }
    let isYear = previous.dropFirst().first.map { FoldedCode.isDigit(text.codes[$0.lowerBound]) }
    return Self.shortPlaces.contains(Array(text.codes[word])) && isYear != true
  }

  /// Whether «имени» stands before it, and not «от имени», in whose name somebody speaks.
  private var followsHonour: Bool {
    guard let word = previous.first, Self.honour.contains(Array(text.codes[word])) else {
      return false
    }
    return !(previous.dropFirst().first.map { Self.from.contains(Array(text.codes[$0])) } ?? false)
  }

  /// Whether the English word for a street follows: «Gagarina street».
  private var precedesStreet: Bool {
    guard let word = next.first, !isStopped(name) else { return false }
    return Self.streets.contains(Array(text.codes[word]))
  }

  /// Whether an institution or a region follows a surname that is an adjective.
  private func precedesInstitution(_ surname: String) -> Bool {
    guard let word = next.first, !isStopped(name),
      Self.adjectiveEnds.contains(where: surname.hasSuffix)
    else { return false }
    return Self.institutions.contains { text.codes[word].starts(with: $0) }
  }

  private func isInPhrase(_ surname: String) -> Bool {
    guard let word = previous.first, let beginnings = Self.phrases[surname] else { return false }
    return beginnings.contains { text.codes[word].starts(with: $0) }
  }

  // «ul-gagarina» is how an address or the name of a file has it.
  private static let places = spellings(
    of: [
      "улица", "улицы", "улице", "улицу", "улицей", "проспект", "проспекта", "проспекте",
      "площадь", "площади", "переулок", "переулка", "переулке", "город", "ul",
    ])
  private static let shortPlaces = spellings(of: ["ул", "пр", "просп", "пл", "пер", "г", "им"])
  private static let streets = Set(["street", "str", "st", "avenue"].map(FoldedText.codes))
  private static let honour = spellings(of: ["имени"])
  private static let from = spellings(of: ["от"])
  private static let adjectiveEnds = ["ий", "ый", "ой", "ая", "яя"]
  private static let institutions = spellings(
    of: [
      "университет", "институт", "академи", "колледж", "техникум", "гимнази", "лице", "школ",
      "област", "район", "кра", "округ", "улиц", "площад", "проспект", "переул",
    ])
  /// Surnames with the beginning of the word before them.
  private static let phrases = ["мороз": "дед", "дума": "государственн"]
    .mapValues { spellings(of: [$0]) }

  /// Words in Russian letters and in Latin ones («ul. Gagarina»).
  private static func spellings(of words: [String]) -> Set<[UInt8]> {
    Set(words.flatMap { [$0] + Transliteration.variants($0) }.map(FoldedText.codes))
  }
}
