extension SurnameForms {
  /// The cases in which a word may stand as a surname beside a man's or a woman's first name, by its
  /// ending.
  ///
  /// - Parameter word: in small letters, «ё» as «е».
  package static func cases(of word: String, isWoman: Bool) -> Cases {
    // «Ким», «Цой»: what looks like an ending is a part of the surname.
    let ending = word.count > 3 ? endings.first { word.hasSuffix($0.ending) } : nil
    guard let ending else {
      return isWoman || word.last.map { "аеиоуыюя".contains($0) } ?? false ? .all : .nominative
    }
    return isWoman ? ending.woman : ending.man
  }

  /// The same for a word that ends as surnames do and hardly any other word; no case for all others.
  package static func casesOfRegular(_ word: String, isWoman: Bool) -> Cases {
    let fitting = regularEndings.first { ending in
      word.hasSuffix(ending.ending) && word.count >= ending.ending.count + 2
    }
    guard let fitting, !isOrdinary(word.dropLast(fitting.ending.count - fitting.base)) else {
      return []
    }
    return isWoman ? fitting.woman : fitting.man
  }

  private static func isOrdinary(_ word: Substring) -> Bool {
    // «Королева» in front of a first name is a surname.
    word != "королев" && stemsOfWords.contains(String(word))
      || wordsLikeSurnames.contains(String(word))
  }

  /// An ending with the cases it stands for.
  private struct Ending {
    /// With the part of the surname that tells it.
    let ending: String
    /// How many of its letters belong to the surname in the nominative.
    let base: Int
    let man: Cases
    let woman: Cases

    init(_ base: String, _ ending: String = "", man: Cases = [], woman: Cases = []) {
      self.ending = base + ending
      self.base = base.count
      self.man = man
      self.woman = woman
    }
  }

  private static let obliqueFeminine: Cases = [
    .genitive, .dative, .instrumental, .prepositional,
  ]
  private static let ofMan: Cases = [.genitive, .accusative]

  /// Иванов, Иванова.
  private static let possessive = ["ов", "ев", "ин", "ын"].flatMap { base in
    [
      Ending(base, man: .nominative), Ending(base, "а", man: ofMan, woman: .nominative),
      Ending(base, "у", man: .dative, woman: .accusative),
      Ending(base, "ым", man: .instrumental), Ending(base, "е", man: .prepositional),
      Ending(base, "ой", woman: obliqueFeminine), Ending(base, "ою", woman: .instrumental),
      Ending(base, "ы", man: .nominative, woman: .nominative),
    ]
  }
  /// Жуковский, Жуковская.
  private static let adjectival = ["ск", "цк"].flatMap { base in
    [
      Ending(base, "ий", man: .nominative), Ending(base, "ого", man: ofMan),
      Ending(base, "ому", man: .dative), Ending(base, "им", man: .instrumental),
      Ending(base, "ом", man: .prepositional), Ending(base, "ая", woman: .nominative),
      Ending(base, "ую", woman: .accusative), Ending(base, "ою", woman: .instrumental),
      Ending(base, "ой", man: .nominative, woman: obliqueFeminine),
    ]
  }
  /// Ткачук, which women do not decline.
  private static let masculine = ["чук", "нюк", "вич", "тян", "нян", "сян", "рян"].flatMap { base in
    [
      Ending(base, man: .nominative, woman: .all), Ending(base, "а", man: ofMan),
      Ending(base, "у", man: .dative), Ending(base, "ом", man: .instrumental),
      Ending(base, "ем", man: .instrumental), Ending(base, "е", man: .prepositional),
    ]
  }
  private static let indeclinable = ["енко", "швили", "дзе"].map {
    Ending($0, man: .all, woman: .all)
  }
  private static let regularEndings = possessive + adjectival + masculine + indeclinable

  /// Those of other surnames: of adjectives, then of nouns.
  private static let otherEndings: [Ending] = [
    Ending("ый", man: .nominative), Ending("ий", man: .nominative), Ending("ого", man: ofMan),
    Ending("его", man: ofMan), Ending("ому", man: .dative), Ending("ему", man: .dative),
    Ending("ым", man: .instrumental), Ending("им", man: .instrumental),
    Ending("ая", woman: .nominative), Ending("яя", woman: .nominative),
    Ending("ую", woman: .accusative), Ending("юю", woman: .accusative),
    Ending("ые", man: .nominative, woman: .nominative),
    Ending("ие", man: .nominative, woman: .nominative),
    Ending("ых", man: .all, woman: .all), Ending("их", man: .all, woman: .all),
    Ending("ой", man: [.nominative, .instrumental], woman: obliqueFeminine),
    Ending("ей", man: [.nominative, .instrumental], woman: obliqueFeminine),
    Ending("ою", man: .instrumental, woman: .instrumental),
    Ending("ею", man: .instrumental, woman: .instrumental),
    Ending("ом", man: [.instrumental, .prepositional], woman: .all),
    Ending("ем", man: [.instrumental, .prepositional], woman: .all),
    Ending("а", man: [.nominative, .genitive, .accusative], woman: .nominative),
    Ending("я", man: [.nominative, .genitive, .accusative], woman: .nominative),
    Ending("у", man: [.dative, .accusative], woman: .accusative),
    Ending("ю", man: [.dative, .accusative], woman: .accusative),
    Ending("ы", man: .genitive, woman: .genitive), Ending("о", man: .all, woman: .all),
    Ending("и", man: .genitive, woman: [.genitive, .dative, .prepositional]),
    Ending("е", man: [.dative, .prepositional], woman: [.dative, .prepositional]),
  ]
  /// The first that fits counts.
  private static let endings = regularEndings + otherEndings

  /// Words that end as surnames do without the last vowel, besides `stemsOfWords`: «Снова», «Картина»,
  /// «Один».
  private static let wordsLikeSurnames: Set<String> = [
    "вершин", "витрин", "годовщин", "господин", "гражданин", "дисциплин", "женщин", "картин",
    "машин", "медицин", "мужчин", "один", "половин", "причин", "середин", "снов", "хозяин",
  ]
}
