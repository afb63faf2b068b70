/// Words that were divided at the ends of lines.
package enum Hyphenation {
  /// The text with divided words whole again: a hyphen between letters at the end of a line goes,
  /// with the line end.
  ///
  /// A word that has a hyphen of its own there loses it; for a search that is no harm.
  package static func joined(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let end = rest.firstIndex(of: "\n") {
      let next = rest.index(after: end)
      let line = rest[..<end]
      let continues = next < rest.endIndex && rest[next].isLowercase
      if continues, let last = line.last, hyphens.contains(last),
        line.dropLast().last?.isLetter == true
      {
        result += line.dropLast()
      } else {
        result += rest[..<next]
      }
      rest = rest[next...]
    }
    return result + rest
  }

  private static let hyphens: Set<Character> = ["-", "\u{AD}", "\u{2010}"]
}
