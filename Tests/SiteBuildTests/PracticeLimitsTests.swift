import SiteBuild
import Testing

@Suite struct `The limits of a practice` {
  @Test(arguments: [(300, []), (301, ["abstract-length"])])
  func `allow an abstract of 300 characters`(_ length: Int, _ rules: [String]) async throws {
    var site = SmallSite.withPeople
    let abstract = String(repeating: "ы", count: length)
    site.files["practices/urok.md"] = site.files["practices/urok.md"]?
      .replacing("Наставник и молодой учитель готовят один урок.", with: abstract)
    #expect(try await site.check().report.map(\.rule) == rules)
  }

  @Test(arguments: [(3, []), (2, ["few-steps"])])
  func `ask for three steps`(_ count: Int, _ rules: [String]) async throws {
    var site = SmallSite.withPeople
    let steps = [
      "2. Провести урок вдвоём.\n",
      "3. Разобрать урок по [карте наблюдения](files/karta.csv).\n",
    ]
    let told =
      steps.prefix(count - 1) + (count < 3 ? ["\nОстальное — в [карте](files/karta.csv).\n"] : [])
    site.files["practices/urok.md"] = site.files["practices/urok.md"]?
      .replacing(steps.joined(), with: told.joined())
    #expect(try await site.check().report.map(\.rule) == rules)
  }
}
