@testable import Mentorship
@testable import SitePages

/// Sections with practices that a test describes by their lines.
enum PracticeFixture {
  /// A section with these files below `practices/` by their ids.
  static func section(
    _ practices: [String: String], documents: [String: String] = [:],
    others: [String: String] = [:], attachments: [String: Int] = [:], on day: String = "2021-11-15"
  ) throws -> SectionPages {
    var files = others
    for (id, text) in practices { files["practices/\(id).md"] = text }
    return try SectionFixture.section(
      plan, documents: documents, others: files, attachments: attachments, on: day)
  }

  /// A section with so many practices, `Практика 001` and on.
  static func section(ofMany count: Int) throws -> SectionPages {
    var practices: [String: String] = [:]
    for number in 1..<(count + 1) {
      let digits = String(String(1000 + number).dropFirst())
      practices["p-\(digits)"] = practice(titled: "Практика \(digits)")
    }
    return try section(practices)
  }

  /// A practice with what is required and other lines of front matter.
  static func practice(
    titled title: String = "Урок на двоих",
    authors: String = "{фио: Макетов Пётр, должность: методист}",
    year: String = "2021-2022", form: String = "педагог – педагог",
    groups: String = "[молодой специалист]", _ lines: String = "", body: String = "Готовят урок."
  ) -> String {
    """
    ---
    название: \(title)
    аннотация: Двое готовят один урок.
    авторы: [\(authors)]
    учебный год: \(year)
    форма: \(form)
    целевая группа: \(groups)
    проблема: Замечаний много
    цель: Видеть цель
    \(lines)
    ---

    \(body)

    """
  }

  private static let plan = """
    - номер: 1.1
      название: Встреча
      срок: ноябрь 2021 г.
      ответственные: Куратор в ОО
      результат: Протокол
    - номер: 1.2
      название: Обмен
      срок: ноябрь 2021 г.
      ответственные: Куратор в ОО
      результат: Протокол
    """
}
