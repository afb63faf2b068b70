/// Small typography that Russian print expects and a keyboard does not give.
package enum Typography {
  /// The no-break space.
  package static let noBreakSpace: Character = "\u{A0}"

  private static let bound: Set<String> = [
    "а", "в", "во", "и", "к", "ко", "о", "об", "от", "у", "с", "со", "на", "по", "за", "из", "до",
    "не", "ни", "для", "при", "под", "над", "без", "или", "как", "то", "что", "№", "п.", "ст.",
    "г.", "ул.", "д.", "пп.", "ч.",
  ]

  private static let boundAfterNumber: Set<String> = ["г.", "гг.", "г.,", "гг.,", "%", "ч."]

  /// The text with short words joined to the next word, and «г.» or «%» to the number before it, by
  /// a no-break space, so that neither is left alone at the end or the beginning of a line.
  package static func bind(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    var previous = Substring()
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result.append(joins(previous, word) ? noBreakSpace : " ") }
      result += word
      previous = word
    }
    return result
  }

  private static func joins(_ left: Substring, _ right: Substring) -> Bool {
    if left.isEmpty || right.isEmpty { return false }
    let opened = left.drop { "(«„".contains($0) }
    if bound.contains(opened.lowercased()) { return true }
    guard boundAfterNumber.contains(String(right)), let last = left.last else {
      return right == "—"
    }
    return last.isNumber
  }
}
