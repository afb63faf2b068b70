import Mentorship
import Templates
import Testing

@testable import SitePages

/// Sections with events for tests.
enum EventFixture {
  /// A section with one activity, and events by their ids: the lines of their front matter but for
  /// the title, which is the id.
  static func section(
    _ events: [String: String], others: [String: String] = [:], evidence: String = "",
    attachments: [String: Int] = [:], on day: String = "2021-11-15"
  ) throws -> SectionPages {
    var files = others
    for (id, lines) in events {
      files["events/\(id).md"] = "---\nназвание: \(id)\n\(lines)\n---\n"
    }
    let activity = evidence.isEmpty ? activity : "\(activity)\n  подтверждения: \(evidence)"
    return try SectionFixture.section(activity, others: files, attachments: attachments, on: day)
  }

  /// A mentor with these further lines.
  static func mentor(_ name: String, _ lines: String = "") -> String {
    """
    ---
    фио: \(name)
    должность: учитель
    функции: предметник
    наставник с: 2021-09-01
    \(lines)
    ---
    """
  }

  static let activity = """
    - номер: 1.1
      название: Встреча
      срок: постоянно
      ответственные: Куратор в ОО
      результат: Протокол
    """
}

extension SectionPages {
  func events(sheet number: Int = 1) throws -> EventsPage {
    guard case .events(let page) = try content(.events(sheet: number)) else { throw WrongPage() }
    return page
  }

  func event(_ id: String) throws -> EventPage {
    let index = try #require(overview.calendar.events.firstIndex { $0.id.text == id })
    guard case .event(let page) = try content(.event(index)) else { throw WrongPage() }
    return page
  }

  func freePage(_ id: String) throws -> FreePageView {
    let index = try #require(overview.site.pages.firstIndex { $0.id.text == id })
    guard case .freePage(let page) = try content(.freePage(index)) else { throw WrongPage() }
    return page
  }

  var siteMap: SiteMapPage {
    get throws {
      guard case .siteMap(let page) = try content(.siteMap) else { throw WrongPage() }
      return page
    }
  }
}
