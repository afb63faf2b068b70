import Foundation
import Mentorship
import SiteBuild
import Testing

/// The pages are searched for the traces of the fields, with no help of the gate.
@Suite struct `The ledger of the sample` {
  @Test func `is right about every page`() async throws {
    let folder = try TemporaryFolder()
    var request = BuildRequest()
    request.content = SmallSite.project.appending(path: "content").path
    request.templates = SmallSite.project.appending(path: "templates").path
    request.output = folder("_site")
    request.date = PlainDate(iso: "2021-11-15")
    request.isQuiet = true
    #expect(try await runBuild(request, console: Transcript().console) == .success)
    var ledger = LedgerRequest()
    ledger.section = request
    ledger.format = .csv
    let said = Transcript()
    #expect(try await runLedger(ledger, console: said.console) == .success)
    let all = SmallSite.ledgerRows(in: said.output)
    let names = all.filter { $0[2] == "фио" }
    #expect(names.filter { $0[0] != "закрыто" }.count > 50)
    let pages = try folder.pages("_site")
    for (person, rows) in Dictionary(grouping: names, by: { $0[1] }) {
      let told = Dictionary(grouping: rows) { $0[0] == "закрыто" }
        .mapValues { Set($0.map { Self.file(at: $0[3]) }) }
      // The education stands on the mentor's own page alone.
      let own = all.filter { $0[1] == person && $0[2] == "образование" }
      let traces = [person] + Self.spellings(in: own.map { Self.file(at: $0[3]) })
      for (file, page) in pages {
        let isShown = traces.contains { page.contains($0) }
        if told[false]?.contains(file) == true { #expect(isShown, "\(person): \(file)") }
        if told[true]?.contains(file) == true { #expect(!isShown, "\(person): \(file)") }
        // Elsewhere a text may speak of the person.
        if isShown, file.hasPrefix("nastavniki/") {
          #expect(told[false]?.contains(file) == true, "\(person): \(file)")
        }
      }
    }
  }

  // What the test needs.

  /// The file at an address of the sample.
  private static func file(at address: String) -> String {
    let path = address.dropFirst(SmallSite.root.count)
    return path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : String(path)
  }

  /// How links spell the mentors whose own pages are given: `obraztsova/`.
  private static func spellings(in files: [String]) -> [String] {
    files.compactMap { file in
      file.wholeMatch(of: /nastavniki\/([a-z]+\/)index\.html/).map { String($0.output.1) }
    }
  }
}

extension TemporaryFolder {
  /// The pages below a folder, and the list of addresses, with their texts.
  fileprivate func pages(_ name: String) throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: self(name))
    let texts = try paths.filter { $0.hasSuffix(".html") || $0.hasSuffix(".xml") }.map {
      ($0, try text("\(name)/\($0)"))
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }
}
