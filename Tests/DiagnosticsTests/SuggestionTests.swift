import Diagnostics
import Testing

@Suite struct `A suggestion` {
  private static let roles = ["Руководитель ОО", "Куратор в ОО", "Педагог-наставник"]
  private static let kinds = [
    "закон", "распоряжение", "приказ", "письмо", "положение", "программа", "дорожная карта", "план",
    "отчёт", "аналитическая справка", "протокол", "форма",
  ]
  private static let keys = [
    "номер", "название", "срок", "ответственные", "результат", "исполнено",
  ]
  private static let ids = ["prikaz", "polozhenie", "plan-2021"]

  /// A name as written, and all that is said of it.
  struct Written: Sendable, CustomTestStringConvertible {
    let name: String
    let known: [String]
    let note: String

    init(_ name: String, _ known: [String], _ note: String) {
      self.name = name
      self.known = known
      self.note = note
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    // Letters wrong, missing, swapped.
    Written("Куратр в ОО", roles, "есть «Куратор в ОО»"),
    Written("Урководитель ОО", roles, "есть «Руководитель ОО»"),
    Written("Руководитель ОУ", roles, "есть «Руководитель ОО»"),
    Written("Педагог наставник", roles, "есть «Педагог-наставник»"),
    Written("prikaz-o-vnedrenie", ["prikaz-o-vnedrenii"], "есть «prikaz-o-vnedrenii»"),
    Written("исполено", keys, "есть «исполнено»"),
    // Another form or order of the words.
    Written("Руководителя ОО", roles, "есть «Руководитель ОО»"),
    Written("Кураторы", ["Куратор"], "есть «Куратор»"),
    Written("Педагогами-наставниками", roles, "есть «Педагог-наставник»"),
    Written("планами", kinds, "есть «план»"),
    Written("законами", kinds, "есть «закон»"),
    Written("дорожных карт", kinds, "есть «дорожная карта»"),
    Written("карта дорожная", kinds, "есть «дорожная карта»"),
    Written("ОО Руководитель", roles, "есть «Руководитель ОО»"),
    Written("в ОО Куратр", roles, "есть «Куратор в ОО»"),
    // What is hard to see.
    Written("куратор в ОО", roles, "есть «Куратор в ОО» — отличие в больших и малых буквах"),
    Written("отчет", kinds, "есть «отчёт» — пишется через «ё»"),
    Written("закён", ["закен"], "есть «закен» — пишется через «е»"),
    Written("Куратор  в ОО", roles, "есть «Куратор в ОО» — отличие только в пробелах"),
    Written("Куратор в\u{A0}ОО", roles, "есть «Куратор в ОО» — отличие только в пробелах"),
    // The other alphabet. Latin letters stand in «aeo», «P», «OO».
    Written("нaзвание", keys, "есть «название» — в «нaзвание» есть латинские буквы"),
    Written(
      "Руководитель OO", roles, "есть «Руководитель ОО» — «OO» набрано латиницей"),
    Written(
      "Pуководитель OO", roles,
      "есть «Руководитель ОО» — в «Pуководитель» и «OO» есть латинские буквы"),
    Written("Куpатр в ОО", roles, "есть «Куратор в ОО» — в «Куpатр» есть латинские буквы"),
    Written("рrikaz", ids, "есть «prikaz» — в «рrikaz» есть русские буквы"),
    Written("сор", ["cop"], "есть «cop» — «сор» набрано кириллицей"),
    // The other keyboard layout.
    Written(
      "jndtncndtyyst", keys, "есть «ответственные» — похоже, набрано в латинской раскладке"),
    Written(
      "jndtncndtyysq", keys, "есть «ответственные» — похоже, набрано в латинской раскладке"),
    Written("Gjkj;tybt", ["Положение"], "есть «Положение» — похоже, набрано в латинской раскладке"),
    Written("jnx`n", kinds, "есть «отчёт» — похоже, набрано в латинской раскладке"),
    Written("зкшлфя", ids, "есть «prikaz» — похоже, набрано в русской раскладке"),
    Written("здфт-2021", ids, "есть «plan-2021» — похоже, набрано в русской раскладке"),
  ])
  func `names what was meant and what is hard to see`(_ c: Written) {
    #expect(Suggestion.notes(for: c.name, among: c.known).map(\.message) == [c.note])
  }

  @Test(arguments: [
    ("Завхоз", roles), ("Классный руководитель", roles), ("психолог", ["педагог"]),
    ("распоряжение", ["положение"]), ("кот", ["год"]), ("б", ["а", "в"]), ("", keys), ("!", keys),
    ("prikaz-o-naznachenii", ["prikaz-o-vnedrenii"]), ("otchet-za-mai", ["otchet-za-iiun"]),
    // Any Latin word is some word in the other layout.
    ("type", ["ещё", "тире", "еду"]), ("xyz", ["да", "нет", "чья"]),
  ])
  func `is silent when nothing is near`(name: String, known: [String]) {
    #expect(Suggestion.nearest(to: name, among: known) == nil)
  }

  @Test func `prefers the first of two equally near`() {
    #expect(Suggestion.nearest(to: "кит", among: ["кот", "кат"])?.name == "кот")
  }

  @Test func `lists a few candidates when none is near`() {
    let notes = Suggestion.notes(for: "xyz", among: ["да", "нет"])
    #expect(notes.map(\.message) == ["допустимо: «да», «нет»"])
    #expect(Suggestion.notes(for: "xyz", among: []).isEmpty)
    #expect(Suggestion.notes(for: "xyz", among: (1...21).map { "слово \($0)" }).isEmpty)
  }

  @Test func `is sought for the first names only when there are very many`() {
    var suggestions = Suggestions(among: Self.keys)
    let notes = (1...60).map { _ in suggestions.notes(for: "исполено").map(\.message) }
    #expect(Set(notes.prefix(50)) == [["есть «исполнено»"]])
    let list = Suggestion.notes(for: "?", among: Self.keys).map(\.message)
    #expect(Set(notes.dropFirst(50)) == [list])
  }

  private static let fields = [
    "аннотация", "вид", "дата", "исполнено", "на", "название", "ответственные", "отменяет", "по",
    "подпись", "результат", "с", "сроки", "стаж с", "субъект", "утвердил", "форма", "цель",
    "экспертиза",
  ]

  @Test(arguments: [
    ("анотация", "аннотация"), ("исполено", "исполнено"), ("резултат", "результат"),
    ("рузультат", "результат"), ("рeзультат", "результат"), ("назвнаие", "название"),
    ("Название", "название"), ("jndtncndtyyst", "ответственные"), ("стажс", "стаж с"),
  ])
  func `is certain though one letter inside a word is wrong`(_ name: String, _ meant: String) {
    #expect(Suggestions(among: Self.fields).certainDespiteSlip(for: name) == meant)
  }

  @Test(arguments: [
    "отменён", "утверждён", "видео", "подписал", "эксперты", "формат", "стаж", "до", "объект",
    // Another form, another word, a short one.
    "результаты", "ответственный", "цели", "фирма", "строки", "вит", "", "название",
    // Two slips, and one more in the other layout.
    "анотоция", "jndtncndtyyt", "фирмма",
  ])
  func `is not certain when another word may be meant`(_ name: String) {
    #expect(Suggestions(among: Self.fields).certainDespiteSlip(for: name) == nil)
  }

  @Test func `is not certain when two names are as near`() {
    let known = Suggestions(among: ["участник", "учасник", "участнник"])
    #expect(known.certainDespiteSlip(for: "участик") == nil)
    #expect(Suggestions(among: ["участник"]).certainDespiteSlip(for: "участик") == "участник")
  }
}
