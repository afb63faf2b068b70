import Russian
import TextSearch

extension NameContext {
  /// Whether a surname that stands alone is a part of another name: of a street or a town («ул.
  /// Гагарина»), of what is called after somebody («имени Гагарина»), of an institution or a region
  /// («Самарский университет»), or a word of a set phrase («Дед Мороз»); in Russian letters or in Latin
  /// ones.
  ///
  /// - Parameters:
  ///   - surname: in the nominative, in small letters.
  ///   - form: the one that was found, in Russian letters.
  func isInOtherName(_ surname: String, as form: [UInt8]) -> Bool {
    followsPlace || followsShortPlace || followsHonour || precedesStreet
      || Self.adjectiveEnds.contains(where: surname.hasSuffix) && precedesInstitution(form)
      || isInPhrase(surname)
  }

  private var followsPlace: Bool {
    previous.first.map { Self.places.contains(Array(text.codes[$0])) } ?? false
  }

  /// Whether «ул.» or the like stands before it; behind a number and in «уч. г.» «г.» is a year.
  private var followsShortPlace: Bool {
    guard let word = previous.first, isStopped(word) else { return false }
    let isYear = previous.dropFirst().first.map {
      FoldedCode.isDigit(text.codes[$0.lowerBound]) || Self.school.contains(Array(text.codes[$0]))
    }
    return Self.shortPlaces.contains(Array(text.codes[word])) && isYear != true
  }

  /// Whether «имени» stands before it, and not «от имени», in whose name somebody speaks, or «по имени»,
  /// as somebody is called.
  private var followsHonour: Bool {
    guard let word = previous.first, Self.honour.contains(Array(text.codes[word])) else {
      return false
    }
    return
      !(previous.dropFirst().first.map { Self.prepositions.contains(Array(text.codes[$0])) }
      ?? false)
  }

  /// Whether the English word for a street follows: «Gagarina street».
  private var precedesStreet: Bool {
    guard let word = next.first, !isStopped(name) else { return false }
    return Self.streets.contains(Array(text.codes[word]))
  }

  /// Whether an institution or a region follows that a surname which is an adjective agrees with: «урок
  /// Самарского школа помнит» tells of a person.
  private func precedesInstitution(_ form: [UInt8]) -> Bool {
    guard let word = next.first, !isStopped(name) else { return false }
    let form = FoldedText.words(of: form)
    let nouns = Self.institutions[Array(text.codes[word])] ?? []
    return nouns.contains { isFeminine, cases in
      cases.isEmpty
        ? Self.pluralEnds.contains(where: form.hasSuffix)
        : !SurnameForms.cases(of: form, isWoman: isFeminine).isDisjoint(with: cases)
    }
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
  private static let prepositions = spellings(of: ["от", "по"])
  private static let school = spellings(of: ["уч", "учебного", "учебном"])
  private static let adjectiveEnds = ["ий", "ый", "ой", "ая", "яя"]
  /// The forms of the words for institutions and regions, as codes in either alphabet; no cases for the
  /// plural.
  private static let institutions: [[UInt8]: [(isFeminine: Bool, cases: Cases)]] = {
    var found: [[UInt8]: [(isFeminine: Bool, cases: Cases)]] = [:]
    for (noun, isFeminine) in masculine.map({ ($0, false) }) + feminine.map({ ($0, true) }) {
      let plural = NounForms.plural(of: noun).map { (form: $0, cases: Cases()) }
      for (form, cases) in NounForms.of(noun, isFeminine: isFeminine) + plural {
        for codes in spellings(of: [form]) { found[codes, default: []].append((isFeminine, cases)) }
      }
    }
    return found
  }()
  private static let pluralEnds = ["ие", "ые", "их", "ых", "им", "ым", "ими", "ыми"]
  private static let masculine = [
    "университет", "институт", "колледж", "техникум", "лицей", "район", "край", "округ", "проспект",
    "переулок",
  ]
  private static let feminine = ["академия", "гимназия", "школа", "область", "улица", "площадь"]
  /// Surnames with the beginning of the word before them.
  private static let phrases = ["мороз": "дед", "дума": "государственн"]
    .mapValues { spellings(of: [$0]) }

  /// Words in Russian letters and in Latin ones («ul. Gagarina»).
  private static func spellings(of words: [String]) -> Set<[UInt8]> {
    Set(words.flatMap { [$0] + Transliteration.variants($0) }.map(FoldedText.codes))
  }
}
