private import Russian

extension Suggestion {
  /// What happened to a name on its way to the file.
  package enum Slip: Sendable, Hashable {
    /// Letters are wrong, missing or swapped, or the word stands in another form.
    case spelling
    /// Only capital letters differ.
    case capitals
    /// Only the dots of «ё» differ; whether the known name has them.
    case yo(isKnown: Bool)
    /// Only spaces differ.
    case spaces
    /// Typed with the Latin layout on, a Russian name meant.
    case latinLayout
    /// Typed with the Russian layout on, a Latin name meant.
    case russianLayout
    /// Latin letters stand for the Cyrillic ones that look the same; the words with them.
    case latinLetters([String])
    /// Cyrillic letters stand for the Latin ones that look the same; the words with them.
    case cyrillicLetters([String])

    /// What to tell a person beyond the right name, which may look no different.
    var remark: String? {
      switch self {
      case .spelling: nil
      case .capitals: "отличие в больших и малых буквах"
      case .yo(let isKnown): isKnown ? "пишется через «ё»" : "пишется через «е»"
      case .spaces: "отличие только в пробелах"
      case .latinLayout: "похоже, набрано в латинской раскладке"
      case .russianLayout: "похоже, набрано в русской раскладке"
      case .latinLetters(let words):
        Self.foreign(words, "латиницей", mixed: "латинские", isMixed: LookAlikes.isCyrillic)
      case .cyrillicLetters(let words):
        Self.foreign(words, "кириллицей", mixed: "русские") { !LookAlikes.isCyrillic($0) }
      }
    }

    private static func foreign(
      _ words: [String], _ alphabet: String, mixed: String, isMixed: (Character) -> Bool
    ) -> String {
      let names = words.map { "«\($0)»" }.joined(separator: " и ")
      let isWhole = words.allSatisfy { !$0.contains { $0.isLetter && isMixed($0) } }
      return isWhole ? "\(names) набрано \(alphabet)" : "в \(names) есть \(mixed) буквы"
    }
  }
}
