internal import SiteBuild

/// The values of keys: understood, or explained.
enum OptionValue {
  /// The path of a folder.
  static func folder(_ text: String, _ key: String) throws -> String {
    guard !text.isEmpty else { throw BuildFailure.wrongUse("ключ \(key): имя папки пусто") }
    return text
  }

  /// `2021-04-28`.
  static func date(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw BuildFailure.wrongUse(
        "ключ --date: «\(text)» — не день календаря", "день пишут так: 2021-11-15")
    }
    return day
  }

  /// `terminal` or `json`.
  static func format(_ text: String) throws -> ReportFormat {
    guard let format = ReportFormat(rawValue: text) else {
      throw BuildFailure.misspelt(
        "ключ --format: нет вида «\(text)»", text, among: ReportFormat.allCases.map(\.rawValue))
    }
    return format
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
  static func period(_ text: String) throws -> ClosedRange<CalendarDay> {
    let days = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { CalendarDay(iso: String($0)) }
    guard days.count == 2, let first = days[0], let last = days[1] else {
      throw BuildFailure.wrongUse(
        "ключ --period: «\(text)» — не период", "период пишут так: 2021-04-01/2022-05-31")
    }
    guard first <= last else {
      throw BuildFailure.wrongUse("ключ --period: «\(text)» кончается раньше, чем начинается")
    }
    return first...last
  }

  /// `2021-2022`; the answer is the first year.
  static func schoolYear(_ text: String) throws -> Int {
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    guard years.count == 2, years.allSatisfy({ $0.utf8.count == 4 }),
      let first = Int(years[0]), let second = Int(years[1]), second == first + 1
    else {
      throw BuildFailure.wrongUse(
        "ключ --school-year: «\(text)» — не учебный год", "учебный год пишут так: 2021-2022")
    }
    return first
  }

  private static let mostJobs = 1024
}
