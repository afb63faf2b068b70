/// A Russian surname in all its cases, singular and plural.
///
/// Sought, not shown: where a surname may be declined in two ways both are given, and a form that
/// nobody writes does no harm.
package enum SurnameForms {
  /// The forms in small letters, «ё» as «е», the nominative first.
  ///
  /// - Parameter isWoman: nothing where it is not known, which gives the forms of both.
  package static func of(_ surname: String, isWoman: Bool?) -> [String] {
    let parts = parts(of: surname)
    let forms = parts.map { part in
      isWoman.map { declined(part, isWoman: $0) }
        ?? declined(part, isWoman: false) + declined(part, isWoman: true)
    }
    guard let last = forms.last, let first = forms.first, parts.count > 1 else {
      return unique(forms.first ?? [])
    }
    // The first part of a double surname may stay as it is, and so may what stands in between.
    let between = parts[1..<(parts.count - 1)].map { "-\($0)" }.joined()
    return unique(first.flatMap { first in last.map { "\(first)\(between)-\($0)" } })
  }

  /// The surnames that a double one is made of, in small letters.
  package static func parts(of surname: String) -> [String] {
    surname.folded.split { $0 == "-" || $0.isWhitespace }.map(String.init)
  }

  /// Whether a full name is a woman's, by the patronymic; nothing where there is none to tell.
  package static func isWoman(_ patronymic: String) -> Bool? {
    let word = patronymic.folded
    if ["вна", "чна", "шна", "кызы"].contains(where: word.hasSuffix) { return true }
    if ["ич", "оглы"].contains(where: word.hasSuffix) { return false }
    return nil
  }

  private static func declined(_ surname: String, isWoman: Bool) -> [String] {
    if surname == "лев", !isWoman { return lev }
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

  /// Its vowel goes, where that of Королев stays.
  private static let lev = ["лев", "льва", "льву", "львом", "льве", "львы", "львов", "львам"]
  private static let plural = "ы ых ым ыми"
  private static let patterns: [Pattern] =
    // Indeclinable: Черных, Долгих; Дурново, Живаго.
    ["ых", "их", "ово", "аго", "яго"].map { Pattern($0, nil, cut: 0, "") }
    // Сидоренко, which some people decline.
    + [Pattern("енко", nil, cut: 1, "о и е у ой")]
    // Иванов, Пушкин; foreign Чаплин has -ом.
    + ["ов", "ев", "ин", "ын"].map { Pattern($0, false, cut: 0, "а у ым ом е \(plural)") }
    + ["ова", "ева", "ина", "ына"].map { Pattern($0, true, cut: 1, "ой ою у ы е \(plural)") }
    // Жуковский, Белый, Толстой; Рабочий, Синий.
    + [
      Pattern("ский", false, cut: 2, "ого ому им ом ие их ими"),
      Pattern("цкий", false, cut: 2, "ого ому им ом ие их ими"),
      Pattern("ый", false, cut: 2, "ого ому ым ом ые ых ыми"),
      Pattern("ой", false, cut: 2, "ого ому ым им ом ые ых ыми ие их ими оя ою оем ое ои оев"),
      Pattern(
        "ий", false, cut: 2,
        "ого ому его ему им ом ем ие их ими ия ию ием ии ьего ьему ьим ьем ьи ьих ьими"),
      Pattern("ая", true, cut: 2, "ой ою ую ей ею ые ых ым ыми ие их им ими"),
      Pattern("яя", true, cut: 2, "ей ею юю ие их им ими"),
      // Кравец, Боец, Заяц, Коток, Цветок, Воробей, Кремень: the vowel goes.
      Pattern("оец", false, cut: 2, "йца йцу йцем йцом йце йцы йцев йцам"),
      Pattern("яц", false, cut: 2, "йца йцу йцем йце йцы йцев йцам яца яцу яцем яце"),
      Pattern("ец", false, cut: 2, "ца цу цем цом це цы цев цам ьца ьцу ьцем ьце еца ецу ецем еце"),
      Pattern("ок", false, cut: 2, "ка ку ком ке ки ков кам ока оку оком оке оки оков"),
      Pattern("ек", false, cut: 2, "ка ку ком ке ки ков ька ьку ьком ьке ека еку еком еке"),
      Pattern("ел", false, cut: 2, "ла лу лом ле лы лов ела елу елом еле елы елов"),
      Pattern("ол", false, cut: 2, "ла лу лом ле лы лов ола олу олом оле олы олов"),
      Pattern("ер", false, cut: 2, "ра ру ром ре ры ров ера еру ером ере еры еров"),
      Pattern("ей", false, cut: 2, "ья ью ьем ье ьи ьев ьям ея ею еем ее еи еев"),
      Pattern("ень", false, cut: 3, "ня ню нем не ни ней еня еню енем ене ени еней"),
      Pattern("ель", false, cut: 3, "ля лю лем ле ли лей еля елю елем еле ели елей"),
      Pattern("онь", false, cut: 3, "ня ню нем не ни ней оня оню онем оне они оней"),
      Pattern("оть", false, cut: 3, "тя тю тем те ти тей отя отю отем оте оти отей"),
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
