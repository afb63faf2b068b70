/// Cyrillic written in Latin letters.
///
/// Source: ICAO Doc 9303, part 3, section 6, table B (transliteration of Cyrillic characters).
package enum Transliteration {
  private static let table: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
  ]

  /// The text as part of an address: lower-case Latin letters, digits and single hyphens inside.
  ///
  /// Empty when the text holds no letter or digit that can be written so.
  package static func slug(_ text: String) -> String {
    var slug = ""
    var gap = false
    for character in text.lowercased() {
      guard let letters = letters(for: character) else {
        gap = true
        continue
      }
      if letters.isEmpty { continue }
      if gap && !slug.isEmpty { slug += "-" }
      gap = false
      slug += letters
    }
    return slug
  }

  /// A word as it is written in Latin letters by the tables in use: that of `slug`, the passports
  /// before 2013, GOST 7.79-2000 system B, and that of everyday addresses.
  package static func variants(_ word: String) -> [String] {
    var seen: Set<String> = []
    return
      ([slug(word)]
      + otherTables.map { table in slug(word.lowercased().map { table[$0] ?? String($0) }.joined())
      })
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// A name as people write it: by the tables, and as no table has it: Zhukovsky, Alexandra, Kulikoff,
  /// Koroliov, Schmidt.
  package static func spellings(ofName name: String) -> [String] {
    let name = name.lowercased()
    var spellings = variants(name)
    if name.contains("ё") { spellings += variants(name.replacing("ё", with: "ио")) }
    if name.hasPrefix("ш") { spellings += variants("сч" + name.dropFirst()) }
    var seen: Set<String> = []
    return spellings.flatMap { [$0] + everyday($0, of: name) }.filter { seen.insert($0).inserted }
  }

  /// What habit makes of the letters of a table.
  private static func everyday(_ spelling: String, of name: String) -> [String] {
    var found: [String] = []
    if name.hasSuffix("ий") {
      found = ["y", "i"].map { spelling.dropLast(2) + $0 }
    } else if name.hasSuffix("ов") || name.hasSuffix("ев") {
      found = [spelling.dropLast() + "ff"]
    }
    if spelling.contains("ks") { found.append(spelling.replacing("ks", with: "x")) }
    return found
  }

  /// Where the other tables differ from that of `slug`.
  private static let otherTables: [[Character: String]] = [
    ["й": "y", "ъ": "", "ю": "yu", "я": "ya", "ё": "e"],
    [
      "ё": "yo", "й": "j", "х": "x", "ц": "cz", "щ": "shh", "ъ": "", "ю": "yu", "я": "ya", "ы": "y",
    ],
    ["ё": "yo", "й": "y", "х": "h", "ц": "c", "щ": "sch", "ъ": "", "ю": "yu", "я": "ya"],
    ["й": "j", "х": "h", "ц": "c", "щ": "sch", "ъ": "", "ю": "ju", "я": "ja"],
    ["ё": "yo", "й": "y", "х": "h", "ц": "ts", "щ": "shch", "ъ": "", "ю": "yu", "я": "ya"],
  ]

  private static func letters(for character: Character) -> String? {
    if let letters = table[character] { return letters }
    guard character.isASCII, character.isLetter || character.isNumber else { return nil }
    return String(character)
  }
}
