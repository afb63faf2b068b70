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
      fix: "буквы заменяются русскими, одинаковыми на вид",
      example: .markdown(
        wrong: "Пpиказ о внедрении",
        right: "Приказ о внедрении"))
  ) { context in
    context.wordingFindings { bytes in
      var faults: [WordingFault] = []
      var index = 0
      while true {
        index = bytes.next(from: index, where: ProseBytes.isLatin)
        if index == bytes.count { return faults }
        guard bytes.touchesCyrillic(at: index) else {
          index += 1
          continue
        }
        let word = bytes.letters(before: index).lowerBound..<bytes.letters(from: index).upperBound
        if let fault = fault(of: word, in: bytes) { faults.append(fault) }
        index = word.upperBound
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
  guard !repaired.utf8.contains(where: ProseBytes.isLatin), !hasRomanNumber(word, bytes) else {
    return nil
  }
  let end = word.first { $0 > first && !ProseBytes.isLatin(bytes[$0]) } ?? word.upperBound
  let letters = bytes.text(first..<end)
  return WordingFault(
    range: first..<end,
    message: letters.count == 1
      ? "латинская буква «\(letters)» в слове «\(written)»"
      : "латинские буквы «\(letters)» в слове «\(written)»",
    remedy: "перепишите слово русскими буквами: «\(repaired)»", repair: (word, repaired))
}

private func hasRomanNumber(_ word: Range<Int>, _ bytes: ProseBytes) -> Bool {
  let digits = word.prefix { "XVI".utf8.contains(bytes[$0]) }
  return digits.count > 1
    && !word.dropFirst(digits.count).contains { ProseBytes.isLatin(bytes[$0]) }
}

extension ProseBytes {
  fileprivate func touchesCyrillic(at index: Int) -> Bool {
    Self.isCyrillic(self[index + 1]) || isCyrillic(before: index)
  }
}
