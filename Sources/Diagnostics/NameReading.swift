private import Russian

/// One way to read a misspelt name: as written, or as somebody meant to type it.
struct NameReading {
  /// What is wrong with the name if this reading is the right one.
  private let slip: Suggestion.Slip
  private let forms: NameForms
  /// Of how many letters one may be wrong.
  private let lettersOfMistake: Int

  private init(_ text: String, _ slip: Suggestion.Slip, lettersOfMistake: Int) {
    self.slip = slip
    self.forms = NameForms(of: text)
    self.lettersOfMistake = lettersOfMistake
  }

  /// The readings of a name, the likeliest first.
  static func all(of name: String) -> [NameReading] {
    var readings = [NameReading(name, .spelling, lettersOfMistake: 3)]
    func add(_ text: String, _ slip: Suggestion.Slip) {
      // Any word makes some word of the other alphabet, so less may be wrong with it.
      if text != name { readings.append(NameReading(text, slip, lettersOfMistake: 5)) }
    }
    add(LookAlikes.allCyrillic(name), .latinLetters(words(of: name, LookAlikes.allCyrillic)))
    add(LookAlikes.allLatin(name), .cyrillicLetters(words(of: name, LookAlikes.allLatin)))
    add(KeyboardLayout.russian(name), .latinLayout)
    add(KeyboardLayout.latin(name), .russianLayout)
    return readings
  }

  /// The letters and signs of the reading.
  var letters: [UInt32] { forms.letters.all }

  /// How many steps the reading is from a known name; nothing when that is more than can be meant or
  /// more than `limit`.
  func distance(to known: NameForms, atMost limit: Int) -> Int? {
    let asWritten = distance(forms.letters, known.letters, atMost: limit)
    if let asWritten, asWritten < 2 { return asWritten }
    // Another form or order of the same words counts as one mistake.
    let rest = min(limit, asWritten.map { $0 - 1 } ?? limit) - 1
    let ofStems = distance(forms.stems, known.stems, atMost: rest)
    return ofStems.map { $0 + 1 } ?? asWritten
  }

  /// What is wrong with the name, given the known one that was meant.
  func slip(_ name: String, _ known: String) -> Suggestion.Slip {
    guard slip == .spelling else { return slip }
    func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    func plain(_ text: String) -> String {
      text.replacing("ё", with: "е").replacing("Ё", with: "Е")
    }
    if bare(name) == bare(known) { return .spaces }
    if name.lowercased() == known.lowercased() { return .capitals }
    if plain(name) == plain(known) { return .yo(isKnown: known.lowercased().contains("ё")) }
    return .spelling
  }

  /// Steps that two names of these lengths may be apart.
  private func most(_ left: [UInt32], _ right: [UInt32]) -> Int {
    let letters = max(left.count, right.count)
    return letters == 2 && lettersOfMistake == 3 ? 1 : letters / lettersOfMistake
  }

  /// The distance, or nothing when it is more than can be meant or over the limit.
  private func distance(
    _ left: NameForms.Signs, _ right: NameForms.Signs, atMost limit: Int
  ) -> Int? {
    let most = min(limit, most(left.all, right.all))
    guard let distance = Self.distance(left.all, right.all, atMost: most),
      !Self.isOtherWord(in: left.words, right.words)
    else { return nil }
    return distance
  }

  /// Whether a word stands where the other name has a wholly different one: long names seem near by
  /// what they share, as `prikaz-o-vnedrenii` and `prikaz-o-naznachenii`.
  private static func isOtherWord(in left: [[UInt32]], _ right: [[UInt32]]) -> Bool {
    left.count == right.count
      && zip(left, right).contains { word, other in
        distance(word, other, atMost: max(1, max(word.count, other.count) / 2)) == nil
      }
  }

  /// The distance, or nothing when it is over the limit.
  private static func distance(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    return left == right ? 0 : editDistance(left, right, atMost: limit)
  }

  /// The words that another alphabet changes.
  private static func words(of name: String, _ change: (String) -> String) -> [String] {
    name.split { !$0.isLetter }.map(String.init).filter { change($0) != $0 }
  }
}
