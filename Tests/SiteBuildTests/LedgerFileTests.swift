import SiteBuild
import Testing

@Suite struct `The file of the ledger` {
  @Test func `goes into a file that only its owner reads`() async throws {
    let folder = try TemporaryFolder()
    try SmallSite.withConsents.write(into: folder)
    try folder.write(["zhurnal.csv": "прежний"])
    var request = SmallSite.ledgerRequest(in: folder, as: .csv)
    request.output = folder("zhurnal.csv")
    let said = Transcript()
    #expect(try await runLedger(request, console: said.console) == .success)
    #expect(try folder.mode("zhurnal.csv") == 0o600)
    #expect(try folder.text("zhurnal.csv").contains("Скоров Лев Ильич"))
    #expect(said.output.hasPrefix("журнал записан в «\(folder("zhurnal.csv"))»"))
    #expect(!said.output.contains("Скоров"))
  }

  @Test(arguments: [
    "content/zhurnal.csv", "content/files/zhurnal.csv", "templates/zhurnal.csv",
    "_site/zhurnal.csv", "_site/a/../zhurnal.csv", "drugoi/x/zhurnal.csv", "zakryto/zhurnal.csv",
    "papka",
  ])
  func `is never written where it could be published`(_ place: String) async throws {
    let folder = try TemporaryFolder()
    try SmallSite.withConsents.write(into: folder)
    try folder.write([
      "_site/a/": "", "papka/": "", "templates/": "", "drugoi/x/": "", "zakryto/": "",
      "drugoi/.nastavnik.json": "{}",
    ])
    var request = SmallSite.ledgerRequest(in: folder, as: .csv)
    request.section.templates = folder("templates")
    request.section.privateFolder = folder("zakryto")
    request.output = folder(place)
    let failure = try await #require(throws: BuildFailure.self) {
      _ = try await runLedger(request, console: Transcript().console)
    }
    #expect(failure.status == .wrongUse)
    #expect(failure.message.hasPrefix("записать журнал в «\(folder(place))» нельзя: это "))
    #expect(failure.notes.count == 1)
  }
}
