import SiteBuild
import Testing

@Suite struct `A full address of the section` {
  private static let section = "https://school.example/nastavnichestvo"
  /// What stands behind the section's address, and the link that is advised; nothing where no page is.
  private static let table = [
    ("/plan/1-1/#main", "/plan/1-1/#main"), ("/plan", "/plan/"), ("//plan/", "/plan/"),
    ("/plan/?q=1", "/plan/"), ("?x=1", "/"), ("#menu", "/"), ("", "/"),
    ("/files/karta.csv?v=2#page=2", "/files/karta.csv#page=2"), ("/sitemap.xml", nil),
    ("/plan/7-7/", nil),
  ]

  @Test func `is advised as a link that leads somewhere, or as none`() async throws {
    let found = try await Self.check(Self.table.map { Self.section + $0.0 })
    #expect(found.map(\.rule) == Self.table.map { _ in "full-address" })
    let notes = found.sorted { $0.line < $1.line }.map { $0.notes.map(\.message) }
    #expect(
      notes
        == Self.table.map { [$0.1.map { "пишите «\($0)»" } ?? "такой страницы в разделе нет"] })
  }

  @Test func `is right as it is advised`() async throws {
    #expect(try await Self.check(Self.table.compactMap(\.1)) == [])
  }

  @Test(arguments: ["2/plan/", "-2#menu", ".html"])
  func `is not one that only begins alike`(_ rest: String) async throws {
    #expect(try await Self.check([Self.section + rest]) == [])
  }

  /// The findings of a document with these links, a paragraph each.
  private static func check(_ addresses: [String]) async throws -> [SmallSite.Finding] {
    var site = SmallSite()
    site.files["files/karta.csv"] = "Цель;Достигнута\nназвана;да\n"
    let links = addresses.map { "\nСмотрите [дальше](\($0)).\n" } + ["\n[Карта](files/karta.csv)\n"]
    site.files["documents/prikaz.md"]? += links.joined()
    return try await site.check().report
  }
}
