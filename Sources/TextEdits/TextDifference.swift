/// What became of the lines of a text, as the unified format of `diff` tells it.
package struct TextDifference: Sendable {
  /// A line of the difference, without its line end.
  package enum Line: Sendable, Hashable {
    /// The name of the file before and after.
    case oldName(String)
    case newName(String)
    /// Where the next lines stand (`-1,4 +1,4`).
    case place(String)
    case kept([UInt8])
    case removed([UInt8])
    case added([UInt8])
    /// The line before it is the last one, and nothing ends it.
    case unended
  }

  /// Empty when the texts are equal.
  package let lines: [Line]

  /// - Parameters:
  ///   - name: the file's name as a reader should see it.
  ///   - context: how many unchanged lines are shown around a change.
  package init(of name: String, from old: [UInt8], to new: [UInt8], context: Int = 3) {
    let changes = LineChange.between(FileLines(old), FileLines(new))
    let hunks = DifferenceHunk.gathered(changes, context: context)
    let names = hunks.isEmpty ? [] : [Line.oldName(name), .newName(name)]
    lines = names + hunks.flatMap(\.lines)
  }
}

extension TextDifference.Line {
  /// The line with its sign.
  package var bytes: [UInt8] {
    switch self {
    case .oldName(let name): Array("--- \(name)".utf8)
    case .newName(let name): Array("+++ \(name)".utf8)
    case .place(let place): Array("@@ \(place) @@".utf8)
    case .kept(let line): [UInt8(ascii: " ")] + line
    case .removed(let line): [UInt8(ascii: "-")] + line
    case .added(let line): [UInt8(ascii: "+")] + line
    case .unended: Array("\\ Нет перевода строки в конце файла".utf8)
    }
  }
}
