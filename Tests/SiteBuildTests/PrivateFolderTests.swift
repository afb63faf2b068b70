import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite struct `A private folder` {
  @Test func `opens what its consents open, and its path is told to nobody`() async throws {
    let folder = try TemporaryFolder()
    try Self.site().write(into: folder)
    try folder.write([
      "tainik-47/consents.yaml": Self.consent("s-4711"), "tainik-47/.git/x": "",
    ])
    var request = SmallSite().request(in: folder)
    request.privateFolder = folder("tainik-47")
    let outcome = try await SmallSite().run(request)
    #expect(outcome.status == .success && outcome.report.isEmpty, "\(outcome.report)")
    let files = try folder.tree("_site")
    #expect(files["nastavniki/kenarov/index.html"]?.contains("совиная мудрость") == true)
    #expect(!files.contains { $0.key.contains("tainik") || $0.value.contains("tainik") })
    #expect(!files.contains { $0.key.contains("consents") || $0.value.contains("s-4711") })
    #expect(!(outcome.output + outcome.errors).contains("tainik"))
  }

  @Test func `adds to the consents of the content`() async throws {
    var site = Self.site()
    site.files["consents.yaml"] = Self.consent("s-1", fields: "[компетенции]")
    let outcome = try await Self.check(
      site, ["consents.yaml": Self.consent("s-2", fields: "[достижения]")])
    #expect(outcome.status == .success)
    let alone = try await Self.check(site, ["consents.yaml": "[]\n"])
    #expect(alone.report.map(\.rule) == ["field-without-consent"])
    #expect(outcome.report.isEmpty)
  }

  @Test func `says both places of an id that it has again`() async throws {
    var site = Self.site()
    site.files["consents.yaml"] = Self.consent("s-1")
    site.files["mentees.yaml"] = "- {код: Н-01, группа: молодой специалист, запросы: методист}\n"
    let text = try await Self.told(
      site,
      [
        "consents.yaml": Self.consent("s-1"),
        "mentees.yaml": "- {код: Н-01, группа: молодой специалист, запросы: [методист]}\n",
      ], as: .terminal, to: Self.curator)
    #expect(text.contains("private/consents.yaml:1:3: ошибка: id «s-1» уже есть [duplicate-id]"))
    #expect(text.contains("первый раз он здесь: content/consents.yaml:1:3"))
    #expect(text.contains("private/mentees.yaml:1:4: ошибка: id «Н-01» уже есть [duplicate-id]"))
    #expect(text.contains("первый раз он здесь: content/mentees.yaml:1:4"))
  }

  @Test(arguments: [
    ("фио: Тайнов Ян, код: Н-01", "unknown-key"), ("код: Тайнов", "invalid-value"),
    ("код: Тайнов Ян Ильич", "invalid-value"),
  ])
  func `has no names of mentees`(_ keys: String, _ rule: String) async throws {
    let mentees = "- {\(keys), группа: молодой специалист, запросы: [методист]}\n"
    let outcome = try await Self.check(Self.site(), ["mentees.yaml": mentees])
    #expect(outcome.status == .findings)
    #expect(outcome.report.contains { $0.rule == rule && $0.file == "private/mentees.yaml" })
  }

  @Test func `has mentees whose words are checked and shown nowhere`() async throws {
    let wrong = "- {код: Н-01, группа: птицы, запросы: [пение], с: 2021-09-01, по: 2020-09-01}\n"
    let outcome = try await Self.check(Self.site(), ["mentees.yaml": wrong])
    let rules = outcome.report.filter { $0.severity == "error" }.map(\.rule)
    #expect(rules.sorted() == ["dates-turned-round", "unknown-term", "unknown-term"])
    let folder = try TemporaryFolder()
    try Self.site().write(into: folder)
    try folder.write([
      "tainik-47/mentees.yaml":
        "- {код: ЖЖ-771, группа: молодой специалист, запросы: [методист], с: 2021-09-01}\n"
    ])
    var request = SmallSite().request(in: folder)
    request.privateFolder = folder("tainik-47")
    #expect(try await SmallSite().run(request).status == .success)
    #expect(try !folder.tree("_site").contains { $0.value.contains("ЖЖ-771") })
  }

  /// Every finding of a private file, and one of a public file with a second place there.
  @Test(arguments: [ReportFormat.terminal, .html, .json, .sarif, .github, .gitlab])
  func `is quoted by no report for machines and in no log`(_ format: ReportFormat) async throws {
    var site = Self.site()
    site.files["mentors/sinitsyn.md"] = SmallSite.mentor("Синицын Лев", "согласие: s-1")
    let text = try await Self.told(site, Self.faulty, as: format)
    for word in ["zimorodok", "Зимородков", "иволги", "kenarov", "снегирь", "Тайнов", "s-1»"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("private/consents.yaml") && text.contains("private/mentees.yaml"))
    #expect(text.contains("замечание к закрытой папке"))
  }

  @Test(arguments: [ReportFormat.terminal, .html, .json, .sarif, .github, .gitlab])
  func `lends no id to the remedy of a public finding`(_ format: ReportFormat) async throws {
    var site = Self.site()
    site.files["mentors/sinitsyn.md"] = SmallSite.mentor(
      "Синицын Лев", "согласие: s-4712\nкомпетенции: [чтение вслух]")
    let text = try await Self.told(
      site, ["consents.yaml": Self.consent("s-4711", fields: "[достижения]")], as: format)
    #expect(text.contains("s-4712"))
    #expect(!text.contains("s-4711"))
  }

  @Test func `is quoted to the curator, who has it`() async throws {
    let text = try await Self.told(Self.site(), Self.faulty, as: .terminal, to: Self.curator)
    #expect(text.contains("private/mentees.yaml:1:9: ошибка: «Тайнов»"))
    #expect(text.contains(" 1 | - {код: Тайнов"))
    #expect(!text.contains("tainik"))
  }

  @Test func `is not mended by the program, which would show the difference`() async throws {
    let folder = try TemporaryFolder()
    try Self.site().write(into: folder)
    try folder.write(["tainik-47/": ""])
    try folder.write(bytes: windowsMentees, to: "tainik-47/mentees.yaml")
    var request = SmallSite().request(in: folder)
    request.privateFolder = folder("tainik-47")
    request.publishes = false
    request.fixing = .apply
    request.format = .terminal
    let outcome = try await SmallSite().run(request)
    #expect(outcome.status == .findings)
    #expect(outcome.errors.contains("[text-encoding]") && !outcome.errors.contains("tainik"))
    #expect(!outcome.errors.contains("исправит программа"))
    #expect(try folder.names("tainik-47") == ["mentees.yaml"])
    #expect(
      FileManager.default.contents(atPath: folder("tainik-47/mentees.yaml"))
        == Data(windowsMentees))
  }

  @Test func `is told of other files without their names`() async throws {
    let text = try await Self.told(
      Self.site(),
      ["ivanov-pasport.docx": "", "skany/x.pdf": "", ".x": "", "consents.yaml": "[]\n"],
      as: .terminal)
    #expect(
      text.contains("private:1:1: предупреждение: в закрытой папке лишнее: файлов и папок: 2"))
    #expect(!text.contains("ivanov") && !text.contains("skany"))
  }

  @Test func `reads no link and no folder in place of a file`() async throws {
    let folder = try TemporaryFolder()
    try Self.site().write(into: folder)
    try folder.write(["tainik-47/mentees.yaml/": "", "x.yaml": "[]\n"])
    try folder.link("tainik-47/consents.yaml", to: folder("x.yaml"))
    var request = SmallSite().request(in: folder)
    request.privateFolder = folder("tainik-47")
    request.publishes = false
    let outcome = try await SmallSite().run(request)
    #expect(outcome.status == .findings)
    #expect(
      outcome.report.filter { $0.rule == "special-file" }.map(\.file) == [
        "private/consents.yaml", "private/mentees.yaml",
      ])
  }

  @Test(arguments: [
    ("content/tainik", "она лежит в папке «"), ("content", "она лежит в папке «"),
    ("templates/tainik", "она лежит в папке «"), ("_site/tainik", "она лежит в папке «"),
    (".", "в ней лежит папка «"), ("drugoi/tainik", "она лежит внутри опубликованного сайта"),
  ])
  func `never lies where it could be published`(_ place: String, _ reason: String) async throws {
    let folder = try TemporaryFolder()
    try Self.site().write(into: folder)
    for parent in ["content", "templates", "_site", "drugoi"] {
      try folder.write(["\(parent)/tainik/": ""])
    }
    try folder.write(["drugoi/.nastavnik.json": "{}"])
    var request = SmallSite().request(in: folder)
    request.templates = folder("templates")
    request.privateFolder = folder(place)
    request.publishes = false
    let failure = try await #require(throws: BuildFailure.self) {
      _ = try await runBuild(request, console: Transcript().console)
    }
    #expect(failure.status == .wrongUse)
    #expect(failure.message.hasPrefix("закрытая папка не годится: \(reason)"), "\(failure.text)")
    #expect(!failure.text.contains("tainik"))
  }

  @Test func `that is not there is wrong use, told without its path`() async throws {
    let folder = try TemporaryFolder()
    try Self.site().write(into: folder)
    var request = SmallSite().request(in: folder)
    request.privateFolder = folder("tainik-47")
    let failure = try await #require(throws: BuildFailure.self) {
      _ = try await runBuild(request, console: Transcript().console)
    }
    #expect(failure.text == "ошибка: закрытой папки нет\n  = проверьте путь после --private\n")
    #expect(failure.status == .wrongUse)
  }

  @Test func `gives its consents to the ledger`() async throws {
    let folder = try TemporaryFolder()
    try Self.site().write(into: folder)
    try folder.write(["tainik-47/consents.yaml": Self.consent("s-1")])
    var request = LedgerRequest()
    request.section = SmallSite().request(in: folder)
    request.section.privateFolder = folder("tainik-47")
    let said = Transcript()
    #expect(try await runLedger(request, console: said.console) == .success)
    #expect(said.output.contains("согласие s-1") && !said.output.contains("tainik"))
  }

  // What the tests have in common.

  /// A terminal that nobody else reads.
  private static let curator = TerminalStyle(color: false, showsPrivateWords: true)
  private static let log = TerminalStyle(color: false)

  private static func site() -> SmallSite {
    var site = SmallSite()
    site.files["mentors/kenarov.md"] = SmallSite.mentor(
      "Кенаров Иван Ильич", "компетенции: [совиная мудрость]\nдостижения: [кубок иволги]")
    return site
  }

  private static func consent(
    _ id: String, fields: String = "[компетенции, достижения]", subject: String = "kenarov"
  ) -> String {
    SmallSite.consent(id, of: subject, fields: fields)
  }

  private static let faulty = [
    "consents.yaml": consent("s-1") + consent("s-2", subject: "zimorodok")
      + "- {имя: Зимородков, поля: [кубок иволги]}\n",
    "mentees.yaml": "- {код: Тайнов, группа: снегирь, запросы: [методист]}\n",
  ]

  private static func run(
    _ site: SmallSite, _ files: [String: String], as format: ReportFormat,
    to reader: TerminalStyle = log
  ) async throws -> SmallSite.Outcome {
    let folder = try TemporaryFolder()
    try site.write(into: folder)
    try folder.write(["tainik-47/": ""])
    try folder.write(
      Dictionary(uniqueKeysWithValues: files.map { ("tainik-47/\($0)", $1) }))
    var request = site.request(in: folder)
    request.privateFolder = folder("tainik-47")
    request.publishes = false
    request.format = format
    let outcome = try await site.run(request, style: reader)
    return SmallSite.Outcome(
      status: outcome.status, output: outcome.output.replacing(folder.path + "/", with: ""),
      errors: outcome.errors.replacing(folder.path + "/", with: ""), report: outcome.report)
  }

  private static func check(
    _ site: SmallSite, _ files: [String: String]
  ) async throws -> SmallSite.Outcome { try await run(site, files, as: .json) }

  private static func told(
    _ site: SmallSite, _ files: [String: String], as format: ReportFormat,
    to reader: TerminalStyle = log
  ) async throws -> String {
    let outcome = try await run(site, files, as: format, to: reader)
    return outcome.output + outcome.errors
  }
}

/// A list of one mentee in Windows-1251.
private let windowsMentees: [UInt8] = [
  0x23, 0x20, 0xD1, 0xEF, 0xE8, 0xF1, 0xEE, 0xEA, 0x20, 0xED, 0xE0, 0xF1, 0xF2, 0xE0, 0xE2, 0xEB,
  0xFF, 0xE5, 0xEC, 0xFB, 0xF5, 0x20, 0xF8, 0xEA, 0xEE, 0xEB, 0xFB, 0x0A, 0x2D, 0x20, 0xEA, 0xEE,
  0xE4, 0x3A, 0x20, 0xCD, 0x2D, 0x30, 0x31, 0x0A, 0x20, 0x20, 0xE3, 0xF0, 0xF3, 0xEF, 0xEF, 0xE0,
  0x3A, 0x20, 0xEC, 0xEE, 0xEB, 0xEE, 0xE4, 0xEE, 0xE9, 0x20, 0xF1, 0xEF, 0xE5, 0xF6, 0xE8, 0xE0,
  0xEB, 0xE8, 0xF1, 0xF2, 0x0A, 0x20, 0x20, 0xE7, 0xE0, 0xEF, 0xF0, 0xEE, 0xF1, 0xFB, 0x3A, 0x20,
  0x5B, 0xEC, 0xE5, 0xF2, 0xEE, 0xE4, 0xE8, 0xF1, 0xF2, 0x5D, 0x0A,
]
