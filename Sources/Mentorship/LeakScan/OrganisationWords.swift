import TextSearch

/// What the values of `site.yaml` tell the world: words and numbers that are no leak wherever they
/// stand. Its comments, and what it accepts, are not published.
struct OrganisationWords {
  /// Patterns of the scan that stand there.
  private(set) var patterns: Set<Int> = []
  private(set) var numbers: Set<DigitString> = []
  private(set) var emails: Set<String> = []
  private var places: [Int: Set<Surroundings>] = [:]

  /// - Parameter phones: the numbers of people that might stand there as the organisation's.
  init(_ settings: SiteSettings, _ automaton: WordAutomaton, phones: KnownTelephones) {
    for value in settings.values {
      let text = FoldedText(Array(value.utf8))
      for match in automaton.matches(in: text) {
        patterns.insert(match.pattern)
        places[match.pattern, default: []].insert(Surroundings(of: match.indices, in: text))
      }
      let found = PersonalNumber.all(in: text) + phones.all(in: text)
      numbers.formUnion(found.map(\.number.withoutCountry))
      emails.formUnion(EmailAddress.all(in: text.bytes).map(\.text))
    }
  }

  /// Whether a surname stands as in a value, beside the same word: in «ул. Шевченко» of the school's
  /// address, but not in «учитель Шевченко».
  func hold(_ match: WordMatch, in text: FoldedText) -> Bool {
    places[match.pattern]?.contains(Surroundings(of: match.indices, in: text)) ?? false
  }

  /// The word before another; the one behind it where none is before.
  private struct Surroundings: Hashable {
    let before: [UInt8]
    let behind: [UInt8]

    init(of word: Range<Int>, in text: FoldedText) {
      before = text.previousWord(before: word.lowerBound).map { Array(text.codes[$0]) } ?? []
      behind =
        before.isEmpty
        ? text.nextWord(after: word.upperBound).map { Array(text.codes[$0]) } ?? [] : []
    }
  }
}

extension SiteSettings {
  /// What pages show of them.
  fileprivate var values: [String] {
    let people = [head, curator].compactMap(\.self).flatMap { person -> [String?] in
      [person.name.value, person.post.value, person.phone?.value, person.email?.value]
    }
    let ofSchool = [
      school.postalAddress, school.website, school.founder, school.district, school.resourceCentre,
    ]
    return [school.fullName, school.shortName, programme, sectionAddress]
      + (people + ofSchool).compactMap(\.self)
  }
}
