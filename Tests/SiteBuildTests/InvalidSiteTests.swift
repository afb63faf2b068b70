import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite struct `A small site with one fault` {
  /// `REWRITE_GOLDENS=1 swift test` writes the reports anew and fails once, so that a person looks.
  @Test(arguments: InvalidSite.all)
  func `gives the report that is written beside it`(_ site: InvalidSite) async throws {
    let folder = try TemporaryFolder()
    try site.write(into: folder)
    let (status, report) = try await InvalidSite.check(folder, as: .terminal)
    let exists = FileManager.default.fileExists(atPath: site.expected.path)
    let written = exists ? try String(contentsOf: site.expected, encoding: .utf8) : ""
    if report != written, ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] == "1" {
      try report.write(to: site.expected, atomically: true, encoding: .utf8)
    }
    #expect(report == written)
    let found = report.matches(of: #/ \[([a-z]+(?:-[a-z]+)*)\](?: исправит check --fix)?\n/#).map {
      String($0.output.1)
    }
    #expect(Set(found) == [site.rule])
    let rule = try #require(RuleCatalogue.rules.first { $0.name.text == site.rule })
    #expect(rule.severity == .error || status == .success)
    #expect(rule.severity != .error || status == .findings)
  }

  @Test func `stands there for every rule of the catalogue, and for no other`() {
    #expect(InvalidSite.all.map(\.rule) == RuleCatalogue.rules.map(\.name.text).sorted())
  }

  @Test func `is told from a site without a fault`() async throws {
    let outcome = try await SmallSite().check(strict: true)
    #expect(outcome.report.isEmpty)
  }
}
