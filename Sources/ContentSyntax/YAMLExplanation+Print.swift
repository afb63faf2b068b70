import Diagnostics

/// Signs of print, as a word processor puts them in, where YAML wants those of a keyboard.
extension YAMLExplanation {
  /// All keys and items that are indented with no-break spaces, when one of them stands before the
  /// place where the reading stopped: a line that stands too far left is noticed only later.
  static func noBreakSpaces(_ place: YAMLPlace) -> YAMLExplanation? {
    explanation(
      place, .yamlSyntax, reach: .max, "неразрывный пробел в отступе: YAML понимает только обычные",
      "сотрите отступ этой строки и наберите его заново пробелами"
    ) { line in
      let words = line.drop { $0 == " " || $0 == "\u{A0}" }
      let indent = line[..<words.startIndex]
      guard indent.contains("\u{A0}"), words.hasPrefix("- ") || words.looksLikeKey else {
        return nil
      }
      return (indent, String(repeating: " ", count: indent.count))
    }
  }

  /// All lines that begin an item with a dash of print before a key, when one of them stopped the
  /// reading.
  static func printedDashes(_ place: YAMLPlace) -> YAMLExplanation? {
    explanation(
      place, .listDash, reach: 1, "тире вместо дефиса в начале пункта списка",
      "пункт списка начинают дефисом с клавиатуры: «- »"
    ) { line in
      let words = line.drop { $0 == " " }
      guard words.isPrintedItem, words.looksLikeKey else { return nil }
      return (words.prefix(1), "-")
    }
  }

  /// - Parameters:
  ///   - reach: how many lines before the place one may stand that stopped the reading.
  ///   - repair: what stands wrong in a line, and what is to stand there.
  private static func explanation(
    _ place: YAMLPlace, _ rule: RuleDescription, reach: Int, _ message: String, _ remedy: String,
    _ repair: (Substring) -> (wrong: Substring, right: String)?
  ) -> YAMLExplanation? {
    let source = place.source
    let failed = source.lineIndex(at: place.offset)
    var stopped = false
    let findings = place.lines.compactMap { index -> Diagnostic? in
      let content = source.contentOfLine(index)
      let line = source.text(in: content)
      guard let (wrong, right) = repair(line[...]) else { return nil }
      if index <= failed, failed - index <= reach { stopped = true }
      let start =
        content.lowerBound + line.utf8.distance(from: line.startIndex, to: wrong.startIndex)
      let span = source.span(start..<start + wrong.utf8.count)
      return Diagnostic(
        rule, at: span, message, notes: [Note(remedy)],
        fix: .replacing(span, with: right))
    }
    return stopped ? YAMLExplanation(Array(findings.prefix(TextLimits.syntaxErrors))) : nil
  }
}

extension Substring {
  /// Whether a key with its colon may stand in the text.
  fileprivate var looksLikeKey: Bool { contains(": ") || hasSuffix(":") }

  /// Whether the text begins with a dash of print and a blank, as an item of a list does.
  fileprivate var isPrintedItem: Bool {
    guard let first, "–—−".contains(first) else { return false }
    return dropFirst().first == " "
  }
}
