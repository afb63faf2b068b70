import Testing
import TextEdits

@Suite struct `The difference of two texts` {
  private func difference(_ old: String, _ new: String) -> String {
    let found = TextDifference(
      of: "content/plan.yaml", from: Array(old.utf8), to: Array(new.utf8))
    return String(decoding: found.lines.flatMap { $0.bytes + Array("\n".utf8) }, as: UTF8.self)
  }

  @Test func `shows changed lines between three kept ones, near changes together`() {
    let old = (1...20).map { "строка \($0)\n" }.joined()
    let new = old.replacing("строка 2\n", with: "Строка 2\n")
      .replacing("строка 8\n", with: "Строка 8\nи ещё\n").replacing("строка 20\n", with: "")
    #expect(
      difference(old, new) == """
        --- content/plan.yaml
        +++ content/plan.yaml
        @@ -1,11 +1,12 @@
         строка 1
        -строка 2
        +Строка 2
         строка 3
         строка 4
         строка 5
         строка 6
         строка 7
        -строка 8
        +Строка 8
        +и ещё
         строка 9
         строка 10
         строка 11
        @@ -17,4 +18,3 @@
         строка 17
         строка 18
         строка 19
        -строка 20

        """)
  }

  @Test func `tells of a last line that nothing ends`() {
    #expect(
      difference("а\nб", "а\nв") == """
        --- content/plan.yaml
        +++ content/plan.yaml
        @@ -1,2 +1,2 @@
         а
        -б
        \\ Нет перевода строки в конце файла
        +в
        \\ Нет перевода строки в конце файла

        """)
    #expect(difference("а", "а\n").contains("-а\n\\ Нет перевода строки в конце файла\n+а\n"))
  }

  @Test func `is empty for equal texts`() {
    for text in ["", "а", "а\n", "\n\n"] { #expect(difference(text, text) == "") }
  }

  @Test func `tells of lines put in and taken out`() {
    #expect(difference("\n\n---\nа\n", "---\nа\n").hasSuffix("@@ -1,4 +1,2 @@\n-\n-\n ---\n а\n"))
    #expect(difference("", "а\n").hasSuffix("@@ -0,0 +1 @@\n+а\n"))
    #expect(difference("а\n", "").hasSuffix("@@ -1 +0,0 @@\n-а\n"))
  }

  @Test func `leads from the old text to the new one, whatever they are`() {
    var random = Random()
    for _ in 0..<500 {
      let old = (0..<random.below(60)).map { _ in UInt8(ascii: "a") + UInt8(random.below(4)) }
      var new = old
      for _ in 0..<random.below(5) {
        let place = random.below(new.count + 1)
        let end = min(new.count, place + random.below(3))
        new.replaceSubrange(place..<end, with: Array("xy".utf8.prefix(random.below(3))))
      }
      let (before, after) = (lines(old), lines(new))
      let found = TextDifference(of: "a", from: before, to: after, context: 100)
      #expect(side(found, removed: true) == (old == new ? [] : old))
      #expect(side(found, removed: false) == (old == new ? [] : new))
    }
  }

  /// Each byte a line.
  private func lines(_ bytes: [UInt8]) -> [UInt8] { bytes.flatMap { [$0, UInt8(ascii: "\n")] } }

  /// The kept lines with the removed or the added ones.
  private func side(_ difference: TextDifference, removed: Bool) -> [UInt8] {
    difference.lines.flatMap { line -> [UInt8] in
      switch line {
      case .kept(let line): line
      case .removed(let line): removed ? line : []
      case .added(let line): removed ? [] : line
      default: []
      }
    }
  }
}
