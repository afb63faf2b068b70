import Diagnostics
import SiteBuild
import Testing

/// Without the list of mentees nobody seeks their codes, and a slip in its name takes it away.
@Suite struct `The files of a private folder` {
  @Test(arguments: [
    ("mentees.yml", "mentees.yaml"), ("mentee.yaml", "mentees.yaml"),
    ("Mentees.yaml", "mentees.yaml"), ("consent.yaml", "consents.yaml"),
  ])
  func `are missed under a name that is near theirs`(_ name: String, _ meant: String) async throws {
    let outcome = try await Self.run(
      [name: "[]\n"], as: .terminal,
      to: TerminalStyle(color: false, showsPrivateWords: true))
    #expect(outcome.status == .findings)
    #expect(
      outcome.errors.contains(
        "private/\(meant):1:1: ошибка: нет \(meant); похоже на него «\(name)»"),
      "\(outcome.errors)")
    #expect(!outcome.errors.contains("лишнее") && !outcome.errors.contains("пуста"))
  }

  @Test(arguments: [ReportFormat.html, .json, .sarif, .github, .gitlab])
  func `are told to no machine by a wrong name`(_ format: ReportFormat) async throws {
    let outcome = try await Self.run(["mentees.yml": "[]\n"], as: format)
    #expect(outcome.status == .findings)
    let text = outcome.output + outcome.errors
    #expect(text.contains("private/mentees.yaml") && !text.contains("mentees.yml"))
  }

  @Test func `may be copied beside the true ones`() async throws {
    let outcome = try await Self.run(
      ["mentees.yaml": "[]\n", "consents.yaml": "[]\n", "mentees.yml": "[]\n"], as: .json)
    #expect(outcome.report.map(\.message) == ["в закрытой папке лишнее: один файл или папка"])
  }

  @Test(arguments: [[:], ["ivanov.docx": ""]])
  func `are not both missing`(_ files: [String: String]) async throws {
    let outcome = try await Self.run(files, as: .json)
    #expect(outcome.status == .findings)
    let errors = outcome.report.filter { $0.severity == "error" }.map(\.message)
    #expect(errors == ["закрытая папка пуста: нет ни согласий, ни наставляемых"])
  }

  private static func run(
    _ files: [String: String], as format: ReportFormat,
    to reader: TerminalStyle = TerminalStyle(color: false)
  ) async throws -> SmallSite.Outcome {
    let folder = try TemporaryFolder()
    let site = SmallSite()
    try site.write(into: folder)
    try folder.write(["tainik-47/": ""])
    try folder.write(Dictionary(uniqueKeysWithValues: files.map { ("tainik-47/\($0)", $1) }))
    var request = site.request(in: folder)
    request.privateFolder = folder("tainik-47")
    request.publishes = false
    request.format = format
    return try await site.run(request, style: reader)
  }
}
