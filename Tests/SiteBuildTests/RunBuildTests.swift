import Foundation
import Mentorship
import SiteBuild
import Testing

@Suite struct `A build` {
  /// Text files as an editor might save them, and whether they can be read.
  enum Saving: String, CaseIterable, Sendable {
    case byteOrderMark, carriageReturns, windows1251, utf16, brokenUTF8

    var isReadable: Bool { self == .byteOrderMark || self == .carriageReturns }

    func bytes(of text: String) throws -> [UInt8] {
      switch self {
      case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + text.utf8
      case .carriageReturns: return Array(text.replacing("\n", with: "\r\n").utf8)
      case .windows1251: return Array(try #require(text.data(using: .windowsCP1251)))
      case .utf16: return Array(try #require(text.data(using: .utf16)))
      case .brokenUTF8: return text.utf8 + [0xD0, 0x0A]
      }
    }
  }

  @Test(arguments: Saving.allCases)
  func `gives the same pages or keeps the old ones, however a text is saved`(
    _ saving: Saving
  ) async throws {
    let folder = try TemporaryFolder()
    let site = SmallSite()
    try site.write(into: folder)
    let request = site.request(in: folder)
    #expect(try await site.run(request).status == .success)
    let before = try folder.tree("_site")
    #expect(before["plan/1-1/index.html"] != nil)

    let saved = try site.files.mapValues(saving.bytes)
    try site.write(into: folder, bytes: saved)
    let outcome = try await site.run(request)
    #expect(outcome.status == (saving.isReadable ? .success : .findings))
    let expected: Set<String> = saving.isReadable ? [] : ["text-encoding"]
    #expect(Set(outcome.report.map(\.rule)) == expected)
    #expect(outcome.report.count == (saving.isReadable ? 0 : site.files.count))
    #expect(try folder.tree("_site") == before)
  }

  @Test func `keeps the old site when a template is broken`() async throws {
    let folder = try TemporaryFolder()
    let site = SmallSite()
    try site.write(into: folder)
    var request = site.request(in: folder)
    try FileManager.default.copyItem(atPath: request.templates, toPath: folder("templates"))
    request.templates = folder("templates")
    #expect(try await site.run(request).status == .success)
    let before = try folder.tree("_site")

    let home = try folder.text("templates/home.mustache")
    let misspelt = home.replacing("{{doneCount}}", with: "{{doneCuont}}")
    try folder.write(["templates/home.mustache": misspelt])
    let outcome = try await site.run(request)
    #expect(outcome.report.map(\.rule) == ["template-unknown-name"])
    #expect(outcome.status == .findings)
    #expect(try folder.tree("_site") == before)
  }

  @Test func `is the same bytes whatever the number of jobs`() async throws {
    let folder = try TemporaryFolder()
    var site = SmallSite()
    let document = try #require(site.files["documents/prikaz.md"])
    for number in 2...30 { site.files["documents/prikaz-\(number).md"] = document }
    try site.write(into: folder)
    var request = site.request(in: folder)
    request.jobs = 1
    #expect(try await site.run(request).status == .success)
    let alone = try folder.tree("_site")
    request.jobs = 7
    request.output = folder("_other")
    #expect(try await site.run(request).status == .success)
    #expect(try folder.tree("_other") == alone)
  }

  @Test func `under strict rules refuses what an ordinary one only warns of`() async throws {
    var site = SmallSite()
    let plan = try #require(site.files["plan.yaml"])
    site.files["plan.yaml"] = plan.replacing("результат: Отчёт", with: "результат:")
    let lenient = try await site.check()
    let strict = try await site.check(strict: true)
    #expect(lenient.status == .success)
    #expect(strict.status == .findings)
    #expect(lenient.report.map(\.severity) == ["warning"])
    #expect(strict.report.map(\.rule) == lenient.report.map(\.rule))
  }

  @Test(arguments: [
    ("plan.yaml", "plan.yaml:1:1 missing-content-file"),
    ("site.yaml", "site.yaml:1:1 missing-content-file"),
  ])
  func `cannot do without its two files`(file: String, place: String) async throws {
    var site = SmallSite()
    site.files[file] = nil
    #expect(try await site.check().report.map(\.place) == [place])
  }

  @Test(arguments: [
    ("plan.yml", "unread-file"), ("praktiki.yaml", "unknown-file"),
    ("praktiki/opyt.md", "unknown-file"), ("foto.jpg", "unused-file"),
    ("documents/Приказ.md", "invalid-id"), ("documents/plan.md", "reserved-id"),
    ("files/lishniy.csv", "unlinked-file"), ("files/a\\b.csv", "file-name"),
  ])
  func `names a file that it does not publish as a page`(file: String, rule: String) async throws {
    var site = SmallSite()
    site.files[file] = site.files["documents/prikaz.md"]
    #expect(try await site.check().report.map(\.rule) == [rule])
  }

  @Test(arguments: [
    (
      "documents/Моя страница.md",
      "имя файла — латинские строчные буквы, цифры и дефис; переименуйте в moia-stranitsa.md"
    ),
    ("plan.yml", "переименуйте в plan.yaml"),
    ("pages/A.txt", "переименуйте в a.md; если это не запись, уберите файл из папки"),
    ("mentors/nastavnik-3.md", "переименуйте файл, например в primerov.md"),
  ])
  func `says how to name a file that has a wrong name`(file: String, note: String) async throws {
    var site = SmallSite()
    site.files[file] =
      file.hasPrefix("mentors/")
      ? """
      ---
      фио: Примеров Пётр Ильич
      должность: учитель
      функции: предметник
      наставник с: 2021-09-01
      ---

      """ : site.files["documents/prikaz.md"]
    let finding = try #require(try await site.check().report.first)
    #expect(finding.notes.map(\.message) == [note])
  }

  @Test func `calls no file needless while a record is unread`() async throws {
    var site = SmallSite()
    site.files["files/lishniy.csv"] = "а;б\n"
    site.files["documents/prikaz.md"] = try #require(site.files["documents/prikaz.md"])
      .replacing("вид: приказ\n", with: "")
    #expect(try await site.check().report.map(\.rule) == ["missing-key"])
  }

  @Test(arguments: [
    (
      "роли: [Куратор в ОО, Руководитель ОО, Куратор в ОО]", "1:39 duplicate-term",
      "слово «Куратор в ОО» уже есть"
    ),
    (
      "группы: [inkliuziia, инклюзия]", "1:22 duplicate-term",
      "у слов «inkliuziia» и «инклюзия» один адрес"
    ),
    (
      "группы: [é]", "1:10 invalid-value",
      "в слове «é» нет ни русской, ни простой латинской буквы, ни цифры"
    ),
  ])
  func `wants every word of the vocabulary once, with an address`(
    _ words: String, _ place: String, _ message: String
  ) async throws {
    var site = SmallSite()
    site.files["vocabulary.yaml"] = words + "\n"
    let outcome = try await site.check()
    #expect(outcome.report.map(\.place) == ["vocabulary.yaml:\(place)"])
    #expect(outcome.report.map(\.message) == [message])
  }

  @Test func `says of a table in a file that it is too large to be read`() async throws {
    let folder = try TemporaryFolder()
    var site = SmallSite()
    site.files["files/pary.csv"] = ""
    site.files["documents/prikaz.md"]? += "\n```таблица Пары\nfiles/pary.csv\n```\n"
    try site.write(into: folder)
    #expect(truncate(folder("content/files/pary.csv"), 17 << 20) == 0)
    var request = site.request(in: folder)
    request.publishes = false
    #expect(try await site.run(request).report.map(\.rule) == ["text-too-large"])
  }

  @Test func `lets a record accept what is found in its text`() async throws {
    var site = SmallSite()
    let document = try #require(site.files["documents/prikaz.md"])
    site.files["documents/prikaz.md"] =
      document.replacing(
        "вид: приказ", with: "вид: приказ\nдопущения: {правило: raw-html, причина: так надо}")
      + "\nСтрока <br> и ещё.\n"
    let outcome = try await site.check(strict: true)
    #expect(outcome.report.isEmpty)
    #expect(outcome.output.contains("\"reason\": \"так надо\""))
  }

  /// What is wrong with a document is said at the document, not at all that leads to it.
  @Test(arguments: [
    ("название: Приказ о внедрении\n", "", "missing-key"),
    ("вид: приказ", "вид: [приказ", "yaml-syntax"),
  ])
  func `does not blame what leads to a faulty document`(
    good: String, bad: String, rule: String
  ) async throws {
    var site = SmallSite()
    let document = try #require(site.files["documents/prikaz.md"])
    site.files["documents/prikaz.md"] = document.replacing(good, with: bad)
    site.files["documents/drugoy.md"] =
      document.replacing("[план](/plan/1-1/#main)", with: "[приказ](/dokumenty/prikaz/)")
    #expect(try await site.check().report.map(\.rule) == [rule])
  }

  @Test func `tells its warnings even when asked to be quiet`() async throws {
    let folder = try TemporaryFolder()
    var site = SmallSite()
    let plan = try #require(site.files["plan.yaml"])
    site.files["plan.yaml"] = plan.replacing("результат: Отчёт", with: "результат:")
    try site.write(into: folder)
    var request = site.request(in: folder)
    request.format = .terminal
    request.isQuiet = true
    let outcome = try await site.run(request)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[empty-result]"))
  }

  @Test func `stands on the day it is told, else on that of the content`() async throws {
    var site = SmallSite()
    let plan = try #require(site.files["plan.yaml"])
    site.files["plan.yaml"] = plan.replacing("2021-04-20", with: "2021-11-15")
    #expect(try await site.check().status == .success)
    let day = try #require(PlainDate(iso: "2021-11-14"))
    #expect(try await site.check(on: day).report.map(\.rule) == ["done-in-future"])
  }
}
