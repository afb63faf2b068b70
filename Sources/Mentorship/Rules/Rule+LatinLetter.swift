import Diagnostics
import Russian

extension Rule {
  /// A Russian word has Russian letters only.
  static let latinLetter = Rule(
    RuleDescription(
      "latin-letter", .warning,
      title: "В русских словах нет похожих латинских букв",
      reason: """
        Латинская «o» неотличима на вид от русской, но для поиска и для программы чтения с экрана \
        это другое слово.
        """,
      remedy: "Перепишите слово русскими буквами, как в подсказке.",
      fix: """
        буквы заменяются русскими, одинаковыми на вид; в слове, которое может быть и латинским, \
        решаете вы
        """,
      example: .markdown(
        wrong: "Пpиказ о внедрении",
        right: "Приказ о внедрении"))
  ) { context in
    context.wordingFindings { bytes in
      bytes.faults(where: ProseBytes.isLatin) { index in
        guard bytes.touchesCyrillic(at: index) else { return (nil, index + 1) }
        let word = bytes.letters(before: index).lowerBound..<bytes.letters(from: index).upperBound
        return (fault(of: word, in: bytes), word.upperBound)
      }
    }
  }
}

/// Nothing for a word that mixes the alphabets on purpose («SMSка», «XXв»): its Latin letters have no
/// Russian doubles, or make up a Roman number.
private func fault(of word: Range<Int>, in bytes: ProseBytes) -> WordingFault? {
  guard let first = word.first(where: { ProseBytes.isLatin(bytes[$0]) }) else { return nil }
  let written = bytes.text(word)
  let repaired = LookAlikes.cyrillic(written)
  guard !repaired.utf8.contains(where: ProseBytes.isLatin), !hasRomanNumber(written) else {
    return nil
  }
  let end = word.first { $0 > first && !ProseBytes.isLatin(bytes[$0]) } ?? word.upperBound
  let letters = bytes.text(first..<end)
  let other = otherReading(of: written)
  return WordingFault(
    range: first..<end,
    message: letters.count == 1
      ? "латинская буква «\(letters)» в слове «\(written)»"
      : "латинские буквы «\(letters)» в слове «\(written)»",
    remedy: "перепишите слово русскими буквами: «\(repaired)»"
      + (other.map { "; если \($0.name), пишут так: «\($0.words)»" } ?? ""),
    repair: other == nil ? (word, repaired) : nil)
}

/// Whether the word is «XXв», «XXIго», «Xв».
private func hasRomanNumber(_ word: String) -> Bool {
  let digits = word.prefix { "XVI".contains($0) }
  let ending = word.dropFirst(digits.count)
  guard !ending.utf8.contains(where: ProseBytes.isLatin) else { return false }
  return digits.count > 1 || digits.count == 1 && endings.contains(String(ending))
}

/// What else than a Russian word it can be: «MАX» a name in Latin letters, «Mв» a Roman number.
private func otherReading(of word: String) -> (name: String, words: String)? {
  let latin = LookAlikes.allLatin(word)
  if word == word.uppercased(), latin.utf8.allSatisfy(ProseBytes.isLatin) {
    return ("слово иностранное", latin)
  }
  let digits = word.prefix { "XVICMLD".contains($0) }
  let ending = String(word.dropFirst(digits.count))
  guard !digits.isEmpty, endings.contains(ending) || classes.contains(ending) else { return nil }
  return ("это римское число", "\(digits)-\(ending)")
}

/// What follows a Roman number without a hyphen: «век», «века» shortened, and the ends of ordinals.
private let endings: Set<String> = ["в", "вв", "й", "го", "му", "м", "е", "я"]
/// The letters of parallel classes.
private let classes: Set<String> = ["а", "б"]

extension ProseBytes {
  fileprivate func touchesCyrillic(at index: Int) -> Bool {
    Self.isCyrillic(self[index + 1]) || isCyrillic(before: index)
  }
}
