import SiteBuild
import Testing

@Suite struct `A link to a heading` {
  static func document(_ title: String, _ body: String) -> String {
    "---\nназвание: \(title)\nвид: приказ\nдата: 2021-04-20\n---\n\n\(body)\n"
  }

  @Test func `of a text that was not read is not called broken`() async throws {
    var site = SmallSite()
    let text = "## Сроки\n\n" + String(repeating: "слово за словом\n", count: 40_000)
    site.files["documents/bolshoi.md"] = Self.document("Большой", text)
    site.files["documents/ssylki.md"] = Self.document(
      "Ссылки", "[сроки](/dokumenty/bolshoi/#sroki)")
    let found = try await site.check().report
    #expect(found.map(\.place) == ["documents/bolshoi.md:6:1 text-limits"])
  }

  @Test func `is suggested for the first misses on a page only`() async throws {
    var site = SmallSite()
    let links = (0..<60).map { "- [сроки \($0)](#sroky)" }.joined(separator: "\n")
    site.files["documents/ssylki.md"] = Self.document("Ссылки", "## Сроки\n\n\(links)")
    let found = try await site.check().report.filter { $0.rule == "broken-anchor" }
    let suggested = found.filter { $0.notes.contains { $0.message == "есть «sroki»" } }
    #expect(found.count == 60 && suggested.count == 50)
  }

  @Test func `of the mentor's own story stands, from elsewhere it does not`() async throws {
    var site = SmallSite()
    site.files["mentors/obraztsova.md"] = """
      ---
      фио: Образцова Анна Петровна
      должность: учитель
      функции: методист
      наставник с: 2021-09-01
      ---

      ## Уроки

      Мои [уроки](#uroki).

      """
    site.files["documents/ssylki.md"] = Self.document(
      "Ссылки", "[уроки](/nastavniki/obraztsova/#uroki)")
    let found = try await site.check().report.filter { $0.rule == "broken-anchor" }
    #expect(found.map(\.path) == ["documents/ssylki.md"])
  }
}
