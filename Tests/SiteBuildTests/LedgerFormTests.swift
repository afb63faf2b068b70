import Foundation
import SiteBuild
import Testing

/// The forms in which the ledger is given.
@Suite struct `A form of the ledger` {
  @Test func `is a table that a spreadsheet opens`() async throws {
    let text = try await SmallSite.withConsents.ledger(as: .csv).output
    #expect(text.hasPrefix("\u{FEFF}Состояние;Кто;Поле;Страница;"))
    #expect(text.hasSuffix("\r\n") && !text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test func `is told at a terminal in parts, a name once`() async throws {
    let text = try await SmallSite.withConsents.ledger(as: .terminal).output
    #expect(text.hasPrefix("Журнал персональных данных на 15 ноября 2021 г.\nТолько для куратора"))
    let heads = text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.dropFirst(2)
    #expect(
      heads.map { $0.prefix { $0 != ":" } } == [
        "Закрыто", "Показано, но согласие скоро кончится", "Показано", "Закрыто",
      ])
    #expect(heads.first == "Закрыто: согласие отозвано: 1 запись")
    let shown = text.components(separatedBy: "\nПоказано: ").last ?? ""
    #expect(shown.components(separatedBy: "Скоров Лев Ильич").count == 2)
    #expect(shown.contains("и ещё "))
  }

  @Test func `is a page without a word to search engines`() async throws {
    var site = SmallSite.withConsents
    site.files["mentors/skorov.md"] = SmallSite.mentor("О'Скоров Лев", "компетенции: [х]")
    let page = try await site.ledger(as: .html).output
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("О'Скоров Лев"))
    #expect(page.contains("<th scope=\"col\">Кто</th>"))
  }
}
