import Diagnostics
import Foundation
import Mentorship
import Testing

@testable import SiteBuild

/// What records of mentees hold is found wherever somebody types it, whichever folder holds them.
@Suite struct `What is known of a mentee` {
  /// What a practice says, a paragraph a line; those that begin with a plus stop publication.
  private static let lines = """
    + Урок вёл Н-01.
    + Урок вёл Н‑01.
    + Урок вёл н–01, потом другие.
    + Урок вёл **Н-01**.
    + Урок вёл &#1053;-01.
    + Урок вёл H-01, набранный латиницей.
    + Урок вёл N-01.
    + Пары: Н-01–К-10.
    + Он всё ещё не умеет держать тишину на уроке.
    - Приходите к 10 часам, нужно 10 минут.
    - К 10 часам, н. 01, (н) 01, н/01.
    - Урок вёл Н-012 или КН-01.
    - Урок вёл Б-2, он второй.
    - Помощь: молодой специалист, методист, предметник.
    - Педагог, обучающиеся которого показывают низкие результаты.
    - Он не умеет держать тишину.
    """.split(separator: "\n").map(String.init)

  @Test(arguments: ["content", "tainik-47"])
  func `stops publication when a practice says it`(_ holder: String) async throws {
    let practice = Self.practice(Self.lines.map { String($0.dropFirst(2)) })
    let folder = try TemporaryFolder()
    let outcome = try await Self.build(practice, holder, in: folder)
    let found = Set(outcome.report.filter { $0.rule == "personal-data-leak" }.map(\.line))
    let written = practice.components(separatedBy: "\n")
    for line in Self.lines {
      let place = try #require(written.firstIndex(of: String(line.dropFirst(2)))) + 1
      #expect(found.contains(place) == line.hasPrefix("+"), "\(line)")
    }
    #expect(outcome.status == .findings)
    #expect(!FileManager.default.fileExists(atPath: folder("_site")))
  }

  /// The codes, the reason and the path of a private folder.
  @Test(arguments: [ReportFormat.terminal, .json, .sarif, .github, .gitlab])
  func `is in no log and no report for machines when a private folder holds it`(
    _ format: ReportFormat
  ) async throws {
    let folder = try TemporaryFolder()
    let practice = Self.practice(["Урок вёл Н-01.", "Всё ещё не умеет держать тишину на уроке."])
    let outcome = try await Self.build(practice, "tainik-47", in: folder, as: format)
    let text = outcome.output + outcome.errors
    for word in ["Н-01", "тишину", "tainik"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("personal-data-leak") && text.contains("замечание к закрытой папке"))
  }

  @Test func `is told to the curator with both places`() async throws {
    let folder = try TemporaryFolder()
    let practice = Self.practice(["Урок вёл Н-01."])
    let curator = TerminalStyle(color: false, showsPrivateWords: true)
    let text = try await Self.build(
      practice, "tainik-47", in: folder, as: .terminal, to: curator
    ).errors
    #expect(text.contains("закрытое поле «код наставляемого» выходит на сайт отсюда"))
    #expect(text.contains("записано и закрыто здесь: private/mentees.yaml:1:8"), "\(text)")
    #expect(text.contains("уберите: это поле не публикуют никогда"))
  }

  @Test(arguments: ["files/plan-n-01.csv", "files/Н-01.csv"])
  func `is found in the name of a file`(_ path: String) async throws {
    var site = SmallSite.withPeople
    site.files["mentees.yaml"] = Self.mentees
    site.files[path] = "Цель;Кто\n"
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.map(\.path) == [path])
  }

  @Test func `is not the organisation's because site yaml says it`() async throws {
    var site = SmallSite.withPeople
    site.files["mentees.yaml"] = Self.mentees
    site.files["site.yaml"] = site.files["site.yaml"]?
      .replacing("Программа наставничества", with: "Программа для Н-01")
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.map(\.place) == ["site.yaml:5:26 personal-data-leak"])
  }

  /// No rule lets such words through to the scan; it does not rely on that.
  @Test func `is found in words that are not the vocabulary's`() async throws {
    let folder = try TemporaryFolder()
    var site = SmallSite()
    site.files["mentees.yaml"] =
      "- {код: Н-01, группа: вернулась после двух лет ухода, запросы: [боится отвечать при всём классе]}\n"
    try site.write(into: folder)
    let request = site.request(in: folder)
    let content = try await ContentFolder.read(request.content, jobs: 2).value
    let catalog = try await decodeContent(content, named: request.content, jobs: 2) { _ in nil }
      .catalog
    let day = try #require(PlainDate(iso: "2021-11-15"))
    let scan = try #require(LeakScan(catalog, on: day))
    for text in ["Она вернулась после двух лет ухода.", "Он боится отвечать при всём классе!"] {
      let page = ScannedText(Array(text.utf8), of: "novosti/index.html")
      #expect(scan.leaks(in: page).count == 1, "\(text)")
    }
  }

  // What the tests have in common.

  private static let mentees = """
    - код: Н-01
      группа: педагог, обучающиеся которого показывают низкие результаты
      запросы: [методист]
      допущения:
        - правило: sample-record
          причина: всё ещё не умеет держать тишину на уроке
    - {код: К-10, группа: молодой специалист, запросы: [предметник]}
    - {код: Б-2, группа: молодой специалист, запросы: [предметник]}

    """

  private static func practice(_ lines: [String]) -> String {
    let head = SmallSite.withPeople.files["practices/urok.md", default: ""]
    return head + lines.map { "\n\($0)\n" }.joined()
  }

  private static func build(
    _ practice: String, _ holder: String, in folder: borrowing TemporaryFolder,
    as format: ReportFormat = .json, to reader: TerminalStyle = TerminalStyle(color: false)
  ) async throws -> SmallSite.Outcome {
    var site = SmallSite.withPeople
    site.files["practices/urok.md"] = practice
    try site.write(into: folder)
    try folder.write(["\(holder)/mentees.yaml": mentees])
    var request = site.request(in: folder)
    if holder != "content" { request.privateFolder = folder(holder) }
    request.format = format
    return try await site.run(request, style: reader)
  }
}
