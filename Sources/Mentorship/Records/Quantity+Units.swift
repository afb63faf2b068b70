extension Quantity {
  /// Whether both are counted in the same unit, whatever the forms its words take after the
  /// numbers: `1 балл` and `5 баллов`, `4 года` and `5 лет`.
  func hasUnit(of other: Quantity) -> Bool {
    let (own, others) = (words, other.words)
    return own.count == others.count && zip(own, others).allSatisfy(Self.areForms)
  }

  private var words: [Substring] { (unit ?? "").lowercased().split(whereSeparator: \.isWhitespace) }

  /// Words whose forms share too little to be told by their beginnings.
  private static let irregular: [Set<Substring>] = [
    ["день", "дня", "дней"], ["год", "года", "лет"],
  ]

  /// The ends of a Russian noun change by three letters at most; a beginning of one letter says
  /// nothing.
  private static func areForms(_ one: Substring, _ other: Substring) -> Bool {
    if one == other { return true }
    if irregular.contains(where: { $0.contains(one) && $0.contains(other) }) { return true }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    return shared >= max(2, min(one.count, other.count) - 3)
  }
}
