import Testing
import TextEdits

@Suite struct `Edits of a text` {
  private func edit(_ text: String, _ edits: [(Range<Int>, String)]) -> String? {
    var all = TextEdits()
    for (range, replacement) in edits {
      guard all.add([TextEdit(range, with: replacement)]) else { return nil }
    }
    return String(decoding: all.applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test func `are made at once, each where the text stood before`() {
    #expect(edit("abcdef", [(4..<5, "XYZ"), (0..<2, ""), (3..<3, "!")]) == "c!dXYZf")
    #expect(edit("abc", [(1..<2, "X"), (1..<1, "<"), (2..<2, ">")]) == "a<X>c")
    #expect(edit("", [(0..<0, "a")]) == "a")
    #expect(edit("abc", []) == "abc")
  }

  @Test func `count once when they are the same`() {
    #expect(edit("abc", [(1..<2, "X"), (1..<2, "X")]) == "aXc")
    #expect(edit("abc", [(1..<1, "X"), (1..<1, "X")]) == "aXbc")
  }

  @Test(arguments: [
    [0..<2, 1..<3], [1..<3, 0..<2], [0..<3, 1..<1], [1..<1, 0..<3], [1..<2, 1..<2], [1..<1, 1..<1],
  ])
  func `are refused when they are in each other's way`(_ ranges: [Range<Int>]) {
    #expect(edit("abcd", [(ranges[0], "X"), (ranges[1], "Y")]) == nil)
  }

  @Test func `that belong together are taken in together or not at all`() {
    var edits = TextEdits()
    var taken = [edits.add([TextEdit(2..<4, with: "X")])]
    taken.append(edits.add([TextEdit(0..<1, with: "Y"), TextEdit(3..<5, with: "Z")]))
    taken.append(edits.add([TextEdit(0..<2, with: "Y"), TextEdit(1..<2, with: "Z")]))
    #expect(edits.sorted == [TextEdit(2..<4, with: "X")])
    taken.append(edits.add([TextEdit(0..<2, with: "Y"), TextEdit(4..<4, with: "Z")]))
    #expect(taken == [true, false, false, true])
    #expect(edits.applied(to: Array("abcdef".utf8)) == Array("YXZef".utf8))
  }

  @Test func `keep every other byte, whatever bytes they are`() {
    var random = Random()
    for _ in 0..<2_000 {
      let text = (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
      var edits = TextEdits()
      var taken: [TextEdit] = []
      for _ in 0..<random.below(12) {
        let start = random.below(text.count + 1)
        let end = min(text.count, start + random.below(6))
        let new = (0..<random.below(5)).map { _ in UInt8(random.below(256)) }
        let edit = TextEdit(start..<end, new)
        let isFree = !taken.contains { $0.conflicts(with: edit) }
        let isTaken = edits.add([edit])
        #expect(isTaken == isFree)
        if isFree, !taken.contains(edit) { taken.append(edit) }
      }
      #expect(edits.applied(to: text) == backwards(taken, on: text))
    }
  }

  /// The same made one after another from the end on, so that no edit moves the next one's place.
  private func backwards(_ edits: [TextEdit], on text: [UInt8]) -> [UInt8] {
    var text = text
    let sorted = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound)
    }
    for edit in sorted { text.replaceSubrange(edit.range, with: edit.replacement) }
    return text
  }
}
