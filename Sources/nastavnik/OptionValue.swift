internal import Mentorship
internal import SiteBuild

/// The values of keys: understood, or explained.
enum OptionValue {
  /// The path of a folder, without slashes at its end.
  static func folder(_ text: String, _ key: String) throws -> String {
    guard !text.isEmpty else { throw BuildFailure.wrongUse("ключ \(key): имя папки пусто") }
    let trimmed = text.reversed().drop { $0 == "/" }.reversed()
    return trimmed.isEmpty ? "/" : String(trimmed)
  }

  /// The path of a file.
  static func file(_ text: String, _ key: String) throws -> String {
    guard !text.isEmpty, !text.hasSuffix("/") else {
      throw BuildFailure.wrongUse("ключ \(key): «\(text)» — не имя файла")
    }
    return text
  }

  /// `2021-04-28`.
  static func date(_ text: String) throws -> PlainDate {
    guard let day = PlainDate(iso: text) else {
      throw BuildFailure.wrongUse(
        "ключ --date: «\(text)» — не день календаря", "день пишут так: 2021-11-15")
    }
    return day
  }

  /// `terminal`, `json`, `sarif` and so on.
  static func format(_ text: String) throws -> ReportFormat { try oneOf(text, "--format") }

  /// `terminal` or `json`.
  static func answerFormat(_ text: String) throws -> AnswerFormat { try oneOf(text, "--format") }

  /// `terminal`, `csv` or `html`.
  static func ledgerFormat(_ text: String) throws -> LedgerFormat { try oneOf(text, "--format") }

  private static func oneOf<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ key: String
  ) throws -> Value {
    guard let value = Value(rawValue: text) else {
      throw BuildFailure.misspelt(
        "ключ \(key): нет вида «\(text)»", text, among: Value.allCases.map(\.rawValue))
    }
    return value
  }

  /// A whole number of jobs.
  static func jobs(_ text: String) throws -> Int {
    guard let jobs = Int(text), (1...mostJobs).contains(jobs) else {
      throw BuildFailure.wrongUse(
        "ключ --jobs: «\(text)» не годится", "нужно целое число от 1 до \(mostJobs)")
    }
    return jobs
  }

  /// `2021-04-01/2022-05-31`.
  static func period(_ text: String) throws -> Period {
    guard let period = Period(iso: text) else {
      throw BuildFailure.wrongUse(
        "ключ --period: «\(text)» — не период",
        "период — первый и последний день по порядку: 2021-04-01/2022-05-31")
    }
    return period
  }

  /// `2021-2022`.
  static func schoolYear(_ text: String) throws -> SchoolYear {
    guard let year = SchoolYear(text) else {
      throw BuildFailure.wrongUse(
        "ключ --school-year: «\(text)» — не учебный год", "учебный год пишут так: 2021-2022")
    }
    return year
  }

  private static let mostJobs = 1024
}
