/// A Russian noun or first name in the cases of the singular.
package enum NounForms {
  /// The forms in small letters, «ё» as «е», the nominative first, each with its cases; among them some
  /// that nobody writes.
  package static func of(_ noun: String, isFeminine: Bool) -> [(form: String, cases: Cases)] {
    let noun = noun.folded
    let (stem, endings) = declension(of: noun, isFeminine: isFeminine)
    var forms = [(form: noun, cases: Cases.nominative)]
    for (spellings, one) in zip(endings, Cases.inOrder) where one != .nominative {
      for ending in spellings.split(separator: "/", omittingEmptySubsequences: false) {
        add(stem + ending, one, to: &forms)
      }
    }
    return forms
  }

  /// The forms of the plural, among them some that nobody writes.
  package static func plural(of noun: String) -> [String] {
    let isStem = noun.last.map { !vowels.union("йь").contains($0) } ?? false
    let stem = irregularStems[noun] ?? String(isStem ? noun[...] : noun.dropLast())
    return pluralEndings.map { stem + $0 }
  }

  private static func add(
    _ form: String, _ one: Cases, to forms: inout [(form: String, cases: Cases)]
  ) {
    if let known = forms.firstIndex(where: { $0.form == form }) {
      forms[known].cases.insert(one)
    } else {
      forms.append((form, one))
    }
  }

  /// What the endings are put to, and the endings in the order of the cases, two spellings of one with
  /// a slash between.
  private static func declension(of noun: String, isFeminine: Bool) -> (String, [String]) {
    if let stem = irregularStems[noun] { return (stem, masculine) }
    let pattern = patterns.first {
      noun.hasSuffix($0.ending) && ($0.isFeminine.map { $0 == isFeminine } ?? true)
    }
    if let pattern { return (String(noun.dropLast(pattern.ending.count)), pattern.endings) }
    let isDeclined = !isFeminine && noun.last.map { !vowels.contains($0) } ?? false
    return (noun, isDeclined ? masculine : Array(repeating: "", count: Cases.inOrder.count))
  }

  private static let irregularStems = ["лев": "льв", "павел": "павл", "переулок": "переулк"]
  private static let patterns: [(ending: String, isFeminine: Bool?, endings: [String])] = [
    ("ия", nil, ["ия", "ии", "ии", "ию", "ией/иею", "ии"]),
    ("я", nil, ["я", "и", "е", "ю", "ей/ею", "е"]),
    ("а", nil, ["а", "ы/и", "е", "у", "ой/ою/ей", "е"]),
    ("ь", true, ["ь", "и", "и", "ь", "ью", "и"]),
    ("ий", false, ["ий", "ия", "ию", "ия", "ием", "ии"]),
    ("й", false, ["й", "я", "ю", "я", "ем", "е"]),
    ("ь", false, ["ь", "я", "ю", "я", "ем", "е"]),
  ]
  private static let masculine = ["", "а", "у", "а", "ом/ем", "е"]
  private static let pluralEndings = [
    "ы", "и", "я", "", "й", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах", "ях",
  ]
  private static let vowels: Set<Character> = ["а", "е", "и", "о", "у", "ы", "э", "ю", "я"]
}
