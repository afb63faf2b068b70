import Testing
import TextSearch

/// Whatever is passed over for speed must not change what is found.
@Suite struct `A random text` {
  @Test(arguments: 0..<300) func `is folded as a plain reading folds it`(_ seed: Int) {
    let plain = PlainlyFolded(pieces: 1 + seed, seed: seed)
    let text = FoldedText(plain.bytes)
    #expect(text.codes == plain.codes)
    #expect(text.textCount == plain.textCount)
    let places = text.codes.indices.map { text.range(of: $0..<$0 + 1) }
    #expect(places == plain.places)
    let words = text.codes.indices.filter { FoldedCode.isWord(text.codes[$0]) }
    #expect(words.map(text.beginsWord) == words.map(plain.beginsWord))
    #expect(
      words.map { text.endsWord(before: $0 + 1) } == words.map { plain.endsWord(before: $0 + 1) })
  }

  @Test(arguments: 0..<300) func `has the words that a plain search finds`(_ seed: Int) {
    let plain = PlainlyFolded(pieces: 200, seed: seed)
    let patterns = ["а", "аб", "б а", "баб", "абра", "р 1", "рабаб", "12 а б", "бэр"]
      .map(FoldedText.codes)
    let matches = WordAutomaton(patterns).matches(in: FoldedText(plain.bytes))
    for (index, pattern) in patterns.enumerated() {
      let found = matches.filter { $0.pattern == index }.map(\.indices)
      #expect(found == plain.places(of: pattern))
    }
  }

  @Test(arguments: 0..<300) func `has the numbers that a plain search finds`(_ seed: Int) {
    let plain = PlainlyFolded(pieces: 300, seed: seed)
    let text = FoldedText(plain.bytes)
    for digits in ["11", "121", "1211"] {
      let found = KnownTelephones(inAnyLayout: [DigitString(of: digits)]).all(in: text)
      #expect(found.isEmpty != plain.holds(digits: FoldedText.codes(of: digits)), "\(digits)")
    }
  }

  @Test(arguments: 0..<24) func `has its addresses wherever they begin`(_ shift: Int) {
    let padding = String(repeating: ".", count: shift)
    for (text, address) in [
      ("x a@b.ru y", "a@b.ru"), ("«a%40b.ru»", "a@b.ru"), ("a&#64;b.ru", "a@b.ru"),
    ] {
      let found = EmailAddress.all(in: Array("\(padding);\(text)".utf8))
      #expect(found.map(\.text) == [address])
    }
  }
}
