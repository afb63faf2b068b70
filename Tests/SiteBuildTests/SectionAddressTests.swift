import SiteBuild
import Testing

@Suite struct `The address of the section` {
  @Test(arguments: [
    "https://school.example/a//b/", "https://school.example/./a/", "https://school.example/a/../",
    "https://school.example/a/?x=1", "https://school.example/a/#x",
  ])
  func `that is written wrong is told with how it is written right`(_ address: String) async throws
  {
    var site = SmallSite()
    site.files["site.yaml"]?.replace(
      "https://school.example/nastavnichestvo/", with: "\"\(address)\"")
    let found = try await site.check().report.filter { $0.rule == "invalid-value" }
    #expect(
      found.map { $0.notes.map(\.message) } == [
        ["нужен адрес вида https://school.example/nastavnichestvo/"]
      ])
  }
}
