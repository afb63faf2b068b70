/// The value of a Roman numeral from I to XII, written in Latin or Cyrillic letters («ІІ», «Ш») or
/// as one sign («Ⅱ»); `nil` for any other word. The word is in lower case.
func romanValue(_ word: String) -> Int? {
  var latin = ""
  for character in word {
    guard let letters = latinNumeral[character] else { return nil }
    latin += letters
  }
  return romanNumerals.firstIndex(of: latin).map { $0 + 1 }
}

private let romanNumerals = [
  "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
]

private let latinNumeral: [Character: String] = [
  "i": "i", "v": "v", "x": "x", "l": "i", "\u{456}": "i", "\u{4CF}": "i", "у": "v", "х": "x",
  "п": "ii", "ш": "iii", "ⅰ": "i", "ⅱ": "ii", "ⅲ": "iii", "ⅳ": "iv", "ⅴ": "v", "ⅵ": "vi",
  "ⅶ": "vii", "ⅷ": "viii", "ⅸ": "ix", "ⅹ": "x", "ⅺ": "xi", "ⅻ": "xii",
]
