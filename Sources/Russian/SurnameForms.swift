/// A Russian surname in all its cases, singular and plural.
///
/// Sought, not shown: where a surname may be declined in two ways both are given, and a form that
/// nobody writes does no harm.
package enum SurnameForms {
  /// The forms in small letters, «ё» as «е», the nominative first.
  ///
  /// - Parameter isWoman: nothing where it is not known, which gives the forms of both.
  package static func of(_ surname: String, isWoman: Bool?) -> [String] {
    let parts = surname.folded.split(separator: "-").map(String.init)
    let forms = parts.map { part in
      isWoman.map { declined(part, isWoman: $0) }
        ?? declined(part, isWoman: false) + declined(part, isWoman: true)
    }
    guard parts.count == 2 else { return unique(forms.first ?? []) }
    // The first part of a double surname may stay as it is.
    let pairs = forms[0].flatMap { first in forms[1].map { "\(first)-\($0)" } }
    return unique(["\(forms[0][0])-\(forms[1][0])"] + pairs)
  }

  /// Whether a full name is a woman's, by the patronymic; nothing where there is none to tell.
  package static func isWoman(_ patronymic: String) -> Bool? {
    let word = patronymic.folded
    if ["вна", "чна", "шна", "кызы"].contains(where: word.hasSuffix) { return true }
    if ["ич", "оглы"].contains(where: word.hasSuffix) { return false }
    return nil
  }

  private static func declined(_ surname: String, isWoman: Bool) -> [String] {
    for pattern in patterns where surname.hasSuffix(pattern.ending) {
      guard pattern.isWoman.map({ $0 == isWoman }) ?? true else { continue }
      let stem = surname.dropLast(pattern.cut)
      guard stem.count >= 1 else { continue }
      return [surname] + pattern.endings.map { stem + $0 }
    }
    let isConsonant = surname.last.map { consonants.contains($0) } ?? false
    guard !isWoman, isConsonant else { return [surname] }
    return [surname] + masculine.map { surname + $0 }
  }

  /// How surnames with an ending are declined; the first that fits counts.
  private struct Pattern {
    let ending: String
    /// Whose surname it is; nothing for both.
    let isWoman: Bool?
    /// How many letters give way to the endings.
    let cut: Int
    let endings: [String]

    init(_ ending: String, _ isWoman: Bool?, cut: Int, _ endings: String) {
      self.ending = ending
      self.isWoman = isWoman
      self.cut = cut
      self.endings = endings.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    }
  }

  private static let plural = "ы ых ым ыми"
  private static let patterns: [Pattern] =
    // Indeclinable: Черных, Долгих; Дурново, Живаго.
    ["ых", "их", "ово", "аго", "яго"].map { Pattern($0, nil, cut: 0, "") }
    // Иванов, Пушкин; foreign Чаплин has -ом.
    + ["ов", "ев", "ин", "ын"].map { Pattern($0, false, cut: 0, "а у ым ом е \(plural)") }
    + ["ова", "ева", "ина", "ына"].map { Pattern($0, true, cut: 1, "ой ою у ы е \(plural)") }
    // Жуковский, Белый, Толстой; Рабочий, Синий.
    + [
      Pattern("ский", false, cut: 2, "ого ому им ом ие их ими"),
      Pattern("цкий", false, cut: 2, "ого ому им ом ие их ими"),
      Pattern("ый", false, cut: 2, "ого ому ым ом ые ых ыми"),
      Pattern("ой", false, cut: 2, "ого ому ым им ом ые ых ыми ие их ими оя ою ое"),
      Pattern("ий", false, cut: 2, "ого ому его ему им ом ем ие их ими ия ию ием ии"),
      Pattern("ая", true, cut: 2, "ой ою ую ей ею ые ых ым ыми ие их им ими"),
      Pattern("яя", true, cut: 2, "ей ею юю ие их им ими"),
      // Кравец, Заяц, Коток, Цветок: the vowel goes.
      Pattern("ец", false, cut: 2, "ца цу цем цом це цы цев цам ьца ьцу ьцем ьце еца ецу ецем еце"),
      Pattern("ок", false, cut: 2, "ка ку ком ке ки ков кам ока оку оком оке оки оков"),
      Pattern("ек", false, cut: 2, "ка ку ком ке ки ков ька ьку ьком ьке ека еку еком еке"),
      Pattern("ел", false, cut: 2, "ла лу лом ле лы лов ела елу елом еле елы елов"),
      Pattern("ь", false, cut: 1, "я ю ем ём е и ей ям ями ях"),
      Pattern("й", false, cut: 1, "я ю ем е и ев ям ями ях"),
      // Гора, Сковорода, Илья, Берия.
      Pattern("ия", nil, cut: 1, "и ю ей ею й ям ями ях"),
      Pattern("а", nil, cut: 1, "ы и е у ой ою ей ею - ам ами ах"),
      Pattern("я", nil, cut: 1, "и е ю ей ею ь ям ями ях"),
    ]
  private static let masculine = [
    "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ей", "ам", "ами", "ах",
  ]
  private static let consonants: Set<Character> = Set("бвгджзклмнпрстфхцчшщ")

  private static func unique(_ forms: [String]) -> [String] {
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }
}
