import SiteBuild
import Testing

/// What is found of the number that stands for a mentor's name.
@Suite struct `A mentor's number` {
  private func check(_ lines: String) async throws -> [String] {
    var site = SmallSite()
    site.files["mentors/maketov.md"] = SmallSite.mentor("Макетов Иван", isStaff: false, lines)
    site.files["mentors/primerov.md"] = SmallSite.mentor("Примеров Лев", isStaff: false)
    return try await site.check().report.filter { $0.rule != "field-without-consent" }.map {
      "\($0.path) \($0.rule)\($0.fixable ? ", mendable" : "")"
    }
  }

  @Test func `is asked for and given where there is none`() async throws {
    #expect(
      try await check("") == [
        "mentors/maketov.md missing-mentor-number, mendable",
        "mentors/primerov.md missing-mentor-number, mendable",
      ])
  }

  @Test func `is asked for once, and nobody's is given, while one cannot be read`() async throws {
    #expect(
      try await check("номер: 03\n") == [
        "mentors/maketov.md invalid-value", "mentors/primerov.md missing-mentor-number",
      ])
    #expect(
      try await check("номер:\n") == [
        "mentors/maketov.md missing-mentor-number", "mentors/primerov.md missing-mentor-number",
      ])
  }

  @Test func `makes no address for links, which go by the id`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/maketov.md"] = site.files["mentors/maketov.md"]?
      .replacing("фио:", with: "номер: 4\nфио:")
    site.files["documents/prikaz.md"]? += "\n[Наставник](/nastavniki/nastavnik-4/) и другие.\n"
    let finding = try #require(
      try await site.check().report.first { $0.rule == "broken-link" })
    #expect(finding.notes.map(\.message).first?.contains("«/nastavniki/maketov/»") == true)
  }
}
