import Diagnostics
import Foundation
import Testing

/// The forms of a report that other programs read.
@Suite struct ReportFormatsTests {
  static let plan = MarkedText(
    "content/план, 1:2.yaml", "номер: ⟦1.1⟧ 👩‍🏫 ⟦1.1⟧\nроль: ⟦Куратр⟧\nрезультат:⟦⟧\n⟦да\nнет⟧")

  static let report = Report(
    [
      Diagnostic("sample", .hint, at: plan.spans[3], "это образец"),
      Diagnostic(
        "duplicate-number", .warning, at: plan.spans[1], "номер {1.1} уже занят на 100%",
        notes: [Note("впервые здесь", at: plan.spans[0])]),
      Diagnostic(
        "unknown-term", .error, at: plan.spans[2], "нет роли «Куратр»",
        notes: [Note("есть «Куратор»")]),
    ],
    accepted: [
      .init(
        Diagnostic("number-gap", .warning, at: plan.spans[4], "нет номера 3.3"),
        reason: "так в документе")
    ])

  static let rules = [
    RuleDescription(
      "unknown-term", .error, title: "Роли взяты из словаря", remedy: "Впишите слово в словарь"),
    RuleDescription("empty-result", .warning, title: "Результат назван", remedy: "Назовите его"),
  ]

  /// The parts of a log of SARIF that consumers look at.
  struct Log: Decodable {
    struct Text: Decodable { let text: String }
    struct Rule: Decodable {
      struct Configuration: Decodable { let level: String }
      let id: String
      let shortDescription: Text
      let help: Text?
      let defaultConfiguration: Configuration
    }
    struct Driver: Decodable {
      let name: String
      let semanticVersion: String
      let rules: [Rule]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Region: Decodable, Equatable { let startLine, startColumn, endLine, endColumn: Int }
    struct Artifact: Decodable { let uri: String }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region
    }
    struct Location: Decodable {
      let physicalLocation: Physical
      let message: Text?
    }
    struct Suppression: Decodable, Equatable { let kind, status, justification: String }
    struct Result: Decodable {
      let ruleId: String
      let ruleIndex: Int
      let level: String
      let message: Text
      let locations: [Location]
      let relatedLocations: [Location]?
      let partialFingerprints: [String: String]
      let suppressions: [Suppression]
    }
    struct Run: Decodable {
      let tool: Tool
      let columnKind: String
      let results: [Result]
    }
    let version: String
    let runs: [Run]
  }

  static func sarif(_ report: Report) throws -> Log.Run {
    let text = report.sarif(version: "1.2.3", rules: rules).written
    let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.first)
  }

  @Test func `tells code scanning of every rule, described or not`() throws {
    let driver = try Self.sarif(Self.report).tool.driver
    #expect(driver.name == "nastavnik" && driver.semanticVersion == "1.2.3")
    #expect(
      driver.rules.map(\.id) == [
        "unknown-term", "empty-result", "duplicate-number", "number-gap", "sample",
      ])
    #expect(
      driver.rules.map(\.defaultConfiguration.level) == [
        "error", "warning", "warning", "warning", "note",
      ])
    #expect(driver.rules.first?.shortDescription.text == "Роли взяты из словаря")
    #expect(driver.rules.first?.help?.text == "Впишите слово в словарь")
  }

  @Test func `tells code scanning of every finding by the words of its rule`() throws {
    let run = try Self.sarif(Self.report)
    #expect(
      run.results.map(\.ruleId) == ["duplicate-number", "unknown-term", "sample", "number-gap"])
    #expect(run.results.map { run.tool.driver.rules[$0.ruleIndex].id } == run.results.map(\.ruleId))
    #expect(run.results.map(\.level) == ["warning", "error", "note", "warning"])
    // A single brace would begin a placeholder.
    #expect(run.results[0].message.text == "номер {{1.1}} уже занят на 100%")
    #expect(run.results[1].message.text == "нет роли «Куратр»\nесть «Куратор»")
  }

  @Test func `gives code scanning places in UTF-16 and paths as addresses`() throws {
    let run = try Self.sarif(Self.report)
    #expect(run.columnKind == "utf16CodeUnits")
    let places = run.results.compactMap(\.locations.first?.physicalLocation)
    // The picture of a teacher before the second number takes five code units and one character.
    #expect(places[0].region == .init(startLine: 1, startColumn: 18, endLine: 1, endColumn: 21))
    #expect(places[2].region == .init(startLine: 3, startColumn: 11, endLine: 3, endColumn: 11))
    #expect(places[3].region == .init(startLine: 4, startColumn: 1, endLine: 5, endColumn: 4))
    #expect(
      Set(places.map(\.artifactLocation.uri)) == [
        "content/%D0%BF%D0%BB%D0%B0%D0%BD%2C%201%3A2.yaml"
      ])
    let second = try #require(run.results[0].relatedLocations?.first)
    #expect(second.message?.text == "впервые здесь")
    #expect(
      second.physicalLocation.region
        == .init(startLine: 1, startColumn: 8, endLine: 1, endColumn: 11))
  }

  @Test func `tells code scanning what was accepted and why`() throws {
    let results = try Self.sarif(Self.report).results
    #expect(
      results.map(\.suppressions) == [
        [], [], [],
        [.init(kind: "inSource", status: "accepted", justification: "так в документе")],
      ])
  }

  @Test func `gives an absolute path as the address of a file`() throws {
    let span = SourceText(path: "/srv/школа/a.yaml", text: "а").span(0..<1)
    let run = try Self.sarif(Report([Diagnostic("r", .error, at: span, "что-то")]))
    let place = run.results.first?.locations.first?.physicalLocation
    #expect(place?.artifactLocation.uri == "file:///srv/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0/a.yaml")
  }

  @Test func `counts UTF-16 in a long line as in a short one`() throws {
    let text = MarkedText("a", String(repeating: "ж👍", count: 3000) + "⟦да⟧").spans
    let run = try Self.sarif(Report([Diagnostic("r", .error, at: text[0], "что-то")]))
    let region = run.results.first?.locations.first?.physicalLocation.region
    #expect(region == .init(startLine: 1, startColumn: 9001, endLine: 1, endColumn: 9003))
  }

  @Test func `annotates a change on GitHub, errors first`() {
    let path = "content/план%2C 1%3A2.yaml"
    #expect(
      Self.report.gitHubCommands() == """
        ::error file=\(path),line=2,endLine=2,col=7,endColumn=13,title=unknown-term::\
        нет роли «Куратр»%0Aесть «Куратор»
        ::warning file=\(path),line=1,endLine=1,col=14,endColumn=17,title=duplicate-number::\
        номер {1.1} уже занят на 100%25%0Aвпервые здесь: content/план, 1:2.yaml:1:8
        ::notice file=\(path),line=3,endLine=3,col=11,title=sample::это образец

        """)
  }

  @Test func `says nothing to GitHub when there is nothing to say`() {
    #expect(Report([]).gitHubCommands() == "")
  }

  /// A finding as GitLab takes it.
  struct Issue: Decodable, Equatable {
    struct Lines: Decodable, Equatable { let begin, end: Int }
    struct Location: Decodable, Equatable {
      let path: String
      let lines: Lines
    }
    let description: String
    let check_name: String
    let fingerprint: String
    let severity: String
    let location: Location
  }

  static func gitLab(_ report: Report) throws -> [Issue] {
    try JSONDecoder().decode([Issue].self, from: Data(report.gitLabCodeQuality().written.utf8))
  }

  @Test func `lists code quality for GitLab`() throws {
    let issues = try Self.gitLab(Self.report)
    #expect(
      issues.map(\.description) == [
        "номер {1.1} уже занят на 100%", "нет роли «Куратр» (есть «Куратор»)", "это образец",
      ])
    #expect(issues.map(\.check_name) == ["duplicate-number", "unknown-term", "sample"])
    #expect(issues.map(\.severity) == ["major", "blocker", "info"])
    #expect(issues.map(\.location.lines.begin) == [1, 2, 3])
    #expect(Set(issues.map(\.location.path)) == ["content/план, 1:2.yaml"])
    #expect(try Self.gitLab(Report([])).isEmpty)
  }

  @Test func `knows a finding again wherever its lines go, and no two for one`() throws {
    func fingerprints(_ text: String) throws -> [String] {
      let found = MarkedText("a", text).spans.map {
        Diagnostic("r", .error, at: $0, "нет «\($0.text)»")
      }
      return try Self.gitLab(Report(found)).map(\.fingerprint)
    }
    let before = try fingerprints("⟦а⟧\n⟦б⟧\n⟦а⟧\n")
    #expect(Set(before).count == 3)
    #expect(before.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{16}/) != nil })
    #expect(try fingerprints("новая\n\n⟦а⟧\nстрока\n⟦б⟧\n⟦а⟧\n") == before)
  }

  static let page = HTMLReport(
    title: "Проверка <раздела>", verdict: "Публиковать нельзя: исправьте ошибки.", rules: rules)

  @Test func `writes a page of its own for a curator`() {
    let page = Self.report.html(Self.page)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ru\">\n"))
    #expect(page.contains("<h1>Проверка &lt;раздела&gt;</h1>"))
    #expect(page.contains("<p class=\"verdict\">Публиковать нельзя: исправьте ошибки.</p>"))
    #expect(
      page.contains(
        "<p>Мешает публикации: 1 ошибка. Стоит исправить: 1 предупреждение. Желательно: 1 совет.</p>"
      ))
    for foreign in ["<script", "<link", "<img", "src=", "url(", "http"] {
      #expect(!page.contains(foreign))
    }
  }

  @Test func `marks the place on the page, tells the remedy and the rule`() {
    #expect(
      Self.report.html(Self.page).contains(
        """
        <article class="error">
        <h3>Ошибка: нет роли «Куратр»</h3>
        <p class="place">строка 2, знак 7</p>
        <pre><code>роль: <mark>Куратр</mark></code></pre>
        <p class="remedy">есть «Куратор»</p>
        <p class="rule">Правило unknown-term: Роли взяты из словаря</p>
        </article>
        """))
  }

  @Test func `puts on the page second places, and what was accepted in a fold`() {
    let page = Self.report.html(Self.page)
    #expect(
      page.contains(
        """
        <p class="place">впервые здесь: content/план, 1:2.yaml:1:8</p>
        <pre><code>номер: <mark>1.1</mark> 👩‍🏫 1.1</code></pre>
        """))
    #expect(
      page.contains(
        """
        <details>
        <summary>Допущено: 1 замечание</summary>
        <ul>
        <li>content/план, 1:2.yaml:4:1: нет номера 3.3<br>Причина: так в документе</li>
        </ul>
        </details>
        """))
  }

  @Test func `groups the page by file, the worst first, and folds what repeats itself`() {
    let first = MarkedText("content/a.md", String(repeating: "⟦а⟧\n", count: 9)).spans
    let second = MarkedText("content/b.md", "⟦а⟧\n⟦<b>⟧").spans
    var found = first.map { Diagnostic("r", .warning, at: $0, "лишнее «а»") }
    found.append(Diagnostic("r", .warning, at: second[0], "лишнее «а»"))
    found.append(Diagnostic("e", .error, at: second[1], "лишнее «<b>»"))
    let page = Report(found).html(Self.page)
    #expect(
      page.contains(
        """
        <li><a href="#f1">content/b.md</a> — 1 ошибка, 1 предупреждение</li>
        <li><a href="#f2">content/a.md</a> — 9 предупреждений</li>
        """))
    #expect(page.contains("<mark>&lt;b&gt;</mark>"))
    #expect(
      page.contains(
        """
        <summary>ещё 4 таких же в этом файле</summary>
        <ul>
        <li>строки 6, 7, 8, 9: лишнее «а»</li>
        </ul>
        """))
    let articles = page.matches(of: /<h3>([^:]+):/).map { String($0.output.1) }
    #expect(articles == ["Ошибка"] + Array(repeating: "Предупреждение", count: 6))
  }

  @Test func `says on the page that nothing was found`() {
    let page = Report([]).html(Self.page)
    #expect(page.contains("<p>Замечаний нет.</p>"))
    #expect(!page.contains("<section") && !page.contains("<details>"))
  }
}
