import Diagnostics
import Testing

@Suite struct `A source text` {
  @Test(arguments: [
    ("школа: ▸x", 1, 8),
    ("один\nдва ▸x", 2, 5),
    ("один\r\nдва\r\n▸x", 3, 1),
    ("\tкурс ▸x", 1, 7),
    ("👩‍🏫 е\u{308} ▸x", 1, 5),
    ("строка\u{2028}та же ▸x", 1, 14),
  ])
  func `counts columns in characters`(marked: String, line: Int, column: Int) throws {
    let source = SourceText(path: "a.md", text: marked.replacing("▸", with: ""))
    let offset = try #require(marked.utf8.firstRange(of: "▸".utf8)).lowerBound
    let position = source.position(at: marked.utf8.distance(from: marked.startIndex, to: offset))
    #expect(position == SourcePosition(line: line, column: column))
  }

  /// Lines long enough to be counted from a mark, of characters of one byte and of many.
  @Test(arguments: ["слово ", "a", "👩‍🏫 ", "🇷🇺", "е\u{308}\t", "漢字"])
  func `counts the columns of a long line as those of a short one`(word: String) {
    let text = "короткая\n" + String(repeating: word, count: 2000) + "\nещё одна"
    let source = SourceText(path: "a.md", text: text)
    let start = source.lineStarts[1]
    for characters in stride(from: 0, through: 2000 * word.count, by: 37) {
      let before = String(repeating: word, count: 2000).prefix(characters)
      let position = source.position(at: start + before.utf8.count)
      #expect(position == SourcePosition(line: 2, column: characters + 1))
    }
    #expect(source.position(at: source.lineStarts[2] + 2) == SourcePosition(line: 3, column: 2))
  }

  @Test func `gives its lines without their ends`() {
    let source = SourceText(path: "a.md", text: "первая\r\nвторая\n\nчетвёртая")
    #expect((1...4).map(source.line) == ["первая", "вторая", "", "четвёртая"])
  }

  @Test func `keeps a span inside itself`() {
    let span = SourceText(path: "a.md", text: "abc").span(2..<99)
    #expect(span.text == "c")
    #expect(span.end == SourcePosition(line: 1, column: 4))
  }
}
