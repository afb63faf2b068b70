/// The part of a Russian noun or adjective that its endings leave as it is.
package enum WordStem {
  /// The word in lower case without its ending: «руководителя» and «руководитель» give the same.
  ///
  /// Endings only, no suffixes and no vowels that come and go: two forms of a word nearly always
  /// meet, and different words seldom do. Short words stay as they are.
  package static func of(_ word: String) -> String {
    let word = word.lowercased()
    for ending in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if stem.count >= shortestStem { return String(stem) }
    }
    return word
  }

  private static let shortestStem = 3
  /// Endings of the cases, singular and plural, the longest first.
  private static let endings = [
    "иями", "ями", "ами", "иях", "иям", "ием", "ого", "его", "ому", "ему", "ыми", "ими", "ях", "ах",
    "ям", "ам", "ем", "ом", "ов", "ев", "ей", "ой", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие",
    "ым", "им", "ых", "их", "ую", "юю", "ью", "ия", "ию", "ии", "а", "е", "ё", "и", "й", "о", "у",
    "ы", "ь", "ю", "я",
  ]
}
