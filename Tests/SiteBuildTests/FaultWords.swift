import Testing

/// A fault of the small site with people, and the words in which it must be told.
struct FaultWords: Sendable, CustomTestStringConvertible {
  let input: BadInput
  let message: String
  /// One of the notes.
  let note: String

  init(_ input: BadInput, _ message: String, _ note: String) {
    self.input = input
    self.message = message
    self.note = note
  }

  var testDescription: String { input.testDescription }

  static let cases: [FaultWords] = [
    FaultWords(
      BadInput(
        "practices/urok.md", "[obraztsova]",
        "[▸{фио: Образцова Анна Пётровна, должность: методист}]", "author-is-mentor"),
      "автор — это наставник базы", "напишите id: obraztsova"),
    FaultWords(
      BadInput(
        "practices/urok.md", "[obraztsova]", "[{фио: ▸Пробная А.П., должность: методист}]",
        "person-name"),
      "инициалы вместо имени: «Пробная А.П.»",
      "нужны фамилия, имя и отчество полностью, в этом порядке: Образцова Анна Петровна"),
    FaultWords(
      BadInput(
        "practices/urok.md", "[obraztsova]", "[{фио: ▸Мария Пробнова, должность: методист}]",
        "person-name"),
      "имя впереди фамилии: «Мария Пробнова»",
      "нужны фамилия, имя и отчество полностью, в этом порядке: Образцова Анна Петровна"),
    FaultWords(
      BadInput("practices/urok.md", "[obraztsova]", "▸Образцова Анна Петровна", "unknown-id"),
      "нет наставника «Образцова Анна Петровна»", "это obraztsova"),
    FaultWords(
      BadInput("events/seminar.md", "участники: [", "участники: [▸А. П. Образцова, ", "unknown-id"),
      "нет наставника «А. П. Образцова»", "это obraztsova"),
    FaultWords(
      BadInput("practices/urok.md", "prikaz]", "▸files/karty.csv]", "missing-file"),
      "нет файла «files/karty.csv»", "есть «files/karta.csv»"),
    FaultWords(
      BadInput("events/seminar.md", "[obraztsova]", "▸много", "invalid-value"),
      "«много» — не число и не id наставника",
      "нужно число или id наставников: 24 или [obraztsova, maketova]"),
    FaultWords(
      BadInput("events/seminar.md", "[obraztsova]", "▸-3", "invalid-value"),
      "«-3» — не целое число от 0 до 999999", "пишется цифрами: 8"),
    FaultWords(
      BadInput(
        "mentors/obraztsova.md", "{файл: files/foto.svg, описание: Учитель у доски}",
        "▸files/foto.svg", "wrong-type"),
      "здесь текст, а нужна запись: картинка",
      "пишется так: «фото: {файл: files/foto/obraztsova.jpg, описание: А. И. Образцова у доски}»"),
    FaultWords(
      BadInput("consents.yaml", "субъект: obraztsova", "субъект: ▸[a, b]", "wrong-type"),
      "здесь список, а нужно: id наставника", "пишется так: «субъект: obraztsova»"),
    FaultWords(
      BadInput(
        "consents.yaml", "2024-08-31", "2024-08-31\n  отозвано: ▸2025-01-01",
        "withdrawn-after-end"),
      "согласие отозвано позже, чем кончилось",
      "проверьте год; до конца срока сведения были открыты"),
    FaultWords(
      BadInput(
        "consents.yaml", "2024-08-31", "2024-08-31\n  отозвано: ▸2023-10-18",
        "withdrawal-ahead"),
      "до 18 октября 2023 года сведения открыты",
      "отзыв ещё не наступил; если согласие уже отозвано, проверьте год"),
  ]
}
