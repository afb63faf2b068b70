/// A full name in its parts: «Образцова Анна Петровна».
package struct FullName {
  /// All words before the first name, a blank between; without «фон» and the like, for the name is
  /// known without them.
  package let surname: String
  package let firstName: String
  /// Empty where there is none.
  package let patronymic: String

  package init(_ name: String) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let (first, last) = Self.given(in: words)
    let surname = words.prefix(first)
    let particles = surname.dropLast().prefix { Self.particles.contains($0.folded) }
    self.surname = surname.dropFirst(particles.count).joined(separator: " ")
    firstName = words.indices.contains(first) ? words[first] : ""
    patronymic = words.dropFirst(last).joined(separator: " ")
  }

  /// The places of the first name and of the word behind it.
  private static func given(in words: [String]) -> (first: Int, last: Int) {
    // «Гусейн оглы» is one patronymic.
    let isTurkic = words.last.map { ["оглы", "кызы"].contains($0.folded) } ?? false
    let patronymic = words.lastIndex { SurnameForms.isWoman($0) != nil }
      .map { isTurkic ? $0 - 1 : $0 }
    if let patronymic, patronymic > 1 { return (patronymic - 1, patronymic) }
    // Without a patronymic the last word is the first name only if it is one.
    let isLast = words.count > 2 && words.last.map(FirstNames.contains) ?? false
    let first = isLast && !FirstNames.contains(words[1]) ? words.count - 1 : 1
    return (first, first + 1)
  }

  private static let particles: Set<String> = [
    "фон", "ван", "дер", "ден", "де", "ди", "да", "ла", "ле", "эль", "аль", "тер",
  ]
}
