import Testing
import TextSearch

@Suite struct `A word automaton` {
  private func found(_ patterns: [String], in text: String) -> [String] {
    let folded = FoldedText(Array(text.utf8))
    return WordAutomaton(patterns.map(FoldedText.codes)).matches(in: folded).map {
      String(decoding: folded.bytes[folded.range(of: $0.indices)], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      (["он", "она"], "он, она и онах", ["он", "она"]),
      (["мороз"], "Мороз, морозы, замороз, мороз", ["Мороз", "мороз"]),
      (["план работы", "работы"], "план работы", ["план работы", "работы"]),
      (["а б в", "б г"], "а б г", ["б г"]),
      (["иванов"], "<b>Иванов</b><i>Петров</i>", ["Иванов"]),
      (["петров"], "<b>Иванов</b><i>Петров</i>", ["Петров"]),
      ([""], "слово", []), ([], "слово", []),
    ] as [([String], String, [String])])
  func `finds whole words, overlapping ones too`(
    _ patterns: [String], _ text: String, _ expected: [String]
  ) {
    #expect(found(patterns, in: text) == expected)
  }

  @Test func `finds parts of words when asked`() {
    let text = FoldedText(Array("fotoivanova2.jpg".utf8))
    let automaton = WordAutomaton([FoldedText.codes(of: "ivanova")])
    #expect(automaton.matches(in: text).isEmpty)
    #expect(automaton.matches(in: text, wholeWords: false).count == 1)
  }

  /// The same as looking for each word by itself, over random texts of few letters.
  @Test(arguments: 0..<200) func `finds what a plain search finds`(_ seed: Int) {
    var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random % UInt64(limit))
    }
    func word(_ longest: Int) -> String {
      String((0...next(longest)).map { _ in Array("абв ")[next(4)] })
    }
    let text = FoldedText(Array(word(60).utf8))
    let patterns = (0..<6).map { _ in FoldedText.codes(of: word(4)) }.filter { !$0.isEmpty }
    let matches = WordAutomaton(patterns).matches(in: text)
    let expected = Set(patterns).flatMap { pattern in
      text.codes.indices.filter { start in
        text.codes[start...].starts(with: pattern) && text.beginsWord(at: start)
          && text.endsWord(before: start + pattern.count)
      }.map { $0..<$0 + pattern.count }
    }
    #expect(Set(matches.map(\.indices)) == Set(expected))
    #expect(matches.count == expected.count)
  }
}
