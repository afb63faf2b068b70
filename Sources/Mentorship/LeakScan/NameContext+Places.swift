import TextSearch

extension NameContext {
  /// Whether a surname that stands alone is a part of another name: of a street or a town («ул.
  /// Гагарина»), of what is called after somebody («имени Гагарина»), of an institution or a region
  /// («Самарский университет»), or a word of a set phrase («Дед Мороз»).
  ///
  /// - Parameter surname: in the nominative, in small letters.
  func isInOtherName(_ surname: String) -> Bool {
    followsPlace || followsShortPlace || followsHonour
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
    guard let word = previous.first, text.codes[word].elementsEqual(Self.honour) else {
      return false
    }
    return !(previous.dropFirst().first.map { text.codes[$0].elementsEqual(Self.from) } ?? false)
  }

  /// Whether an institution or a region follows a surname that is an adjective.
  private func precedesInstitution(_ surname: String) -> Bool {
    guard let word = next.first, !isStopped(name),
      Self.adjectiveEnds.contains(where: surname.hasSuffix)
    else { return false }
    return Self.institutions.contains { text.codes[word].starts(with: $0) }
  }

  private func isInPhrase(_ surname: String) -> Bool {
    guard let word = previous.first, let beginning = Self.phrases[surname] else { return false }
    return text.codes[word].starts(with: beginning)
  }

  private static let places = Set(
    [
      "улица", "улицы", "улице", "улицу", "улицей", "проспект", "проспекта", "проспекте",
      "площадь", "площади", "переулок", "переулка", "переулке", "город",
    ].map(FoldedText.codes))
  private static let shortPlaces = Set(
    ["ул", "пр", "просп", "пл", "пер", "г", "им"].map(FoldedText.codes))
  private static let honour = FoldedText.codes(of: "имени")
  private static let from = FoldedText.codes(of: "от")
  private static let adjectiveEnds = ["ий", "ый", "ой", "ая", "яя"]
  private static let institutions = [
    "университет", "институт", "академи", "колледж", "техникум", "гимнази", "лице", "школ",
    "област", "район", "кра", "округ", "улиц", "площад", "проспект", "переул",
  ].map(FoldedText.codes)
  /// Surnames with the beginning of the word before them.
  private static let phrases = ["мороз": "дед", "дума": "государственн"]
    .mapValues(FoldedText.codes)
}
