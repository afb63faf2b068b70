import Foundation
import SiteBuild
import Testing

@Suite struct `An attachment of a site` {
  /// A file of `Tests/Fixtures/attachments`, the name it has on the site, and what is due about it.
  struct Case: Sendable, CustomTestStringConvertible {
    let fixture: String
    let name: String
    let rule: String
    let place: String
    var testDescription: String { "\(fixture): \(rule)" }

    init(_ fixture: String, as name: String? = nil, _ rule: String, _ place: String) {
      (self.fixture, self.name) = (fixture, name ?? fixture)
      (self.rule, self.place) = (rule, place)
    }
  }

  static let cases = [
    Case("snimok.jpg", "attachment-location", "сведения о снимке"),
    Case("mesto.png", "attachment-location", "сведения о снимке"),
    Case("s-podpisiami.png", "personal-number", "подпись к картинке"),
    Case("s-podpisiami.png", "private-contact", "подпись к картинке"),
    Case("bomba.png", "attachment-unchecked", "сжатая подпись к картинке повреждена или слишком"),
    Case("s-podpisiu.pdf", "personal-number", "с. 1"),
    Case("s-podpisiu.pdf", as: "-x.pdf", "personal-number", "с. 1"),
    Case("s-podpisiu.pdf", "private-contact", "электронная подпись"),
    Case("s-sertifikatom.pdf", "personal-number", "сертификат подписи, СНИЛС"),
    Case("s-sertifikatom.pdf", "personal-number", "сертификат подписи, ИНН"),
    Case("prikaz.sig", "personal-number", "сертификат подписи, СНИЛС"),
    Case("prikaz.p7s", "personal-number", "сертификат подписи, СНИЛС"),
    Case("s-sertifikatom.pdf", "personal-number", "выложите документ без подписи, штамп"),
    Case("pamiatka.docx", "private-contact", "свойство «Кто изменил последним»"),
    Case("pamiatka.odt", "private-contact", "свойство «Автор»"),
    Case("tablitsa.xlsx", "private-contact", "свойство «Кто изменил последним»"),
    Case("skan.pdf", "attachment-unchecked", "с. 1"),
    Case(
      "s-tekstom.zip", "attachment-unchecked",
      "вложенный файл программа не читает (внутри: spisok.txt)"),
    Case("spisok.txt.gz", "attachment-unchecked", "не проверен: сжатый файл программа не читает"),
    Case("bomba.docx", "attachment-unchecked", "внутри: word/document.xml"),
  ]

  @Test(arguments: cases)
  func `is looked into, and the record that names it is told`(_ row: Case) async throws {
    let folder = try TemporaryFolder()
    try write(["files/\(row.name)": row.fixture], into: folder)
    let outcome = try await SmallSite().run(request(in: folder))
    let found = outcome.report.filter { $0.rule == row.rule }
    #expect(found.allSatisfy { $0.path == "documents/prikaz.md" && $0.line == 10 })
    let words = found.flatMap { [$0.message] + $0.notes.map(\.message) }
    #expect(words.contains { $0.contains("files/\(row.name)") }, "\(outcome.report)")
    #expect(words.contains { $0.contains(row.place) }, "\(words)")
  }

  /// A text in whatever encoding and by whatever name, and the rule that finds something in it.
  @Test(arguments: [
    ("zhurnal.log", Array("Звоните:\n8 (927) 123-45-67".utf8), "private-contact", 2),
    ("spisok", Array("СНИЛС 112-233-445 95".utf8), "personal-number", 1),
    ("urok.ics", Array("BEGIN:VCALENDAR\nСНИЛС 112-233-445 95".utf8), "personal-number", 2),
    ("utf16.csv", [0xFF, 0xFE] + utf16("Телефон\n8 (927) 123-45-67"), "private-contact", 2),
    ("ansi.csv", windows("дата рождения: 12.05.1985"), "personal-number", 1),
  ])
  func `is searched if it is a text`(
    _ name: String, _ bytes: [UInt8], _ rule: String, _ line: Int
  ) async throws {
    let outcome = try await publish(bytes, as: name)
    #expect(outcome.report.map(\.rule) == [rule])
    #expect(outcome.report.map(\.line) == [line])
    #expect(outcome.report.map(\.path) == ["files/\(name)"])
  }

  @Test(arguments: [
    ("pismo.rtf", Array("{\\rtf1 Hello}".utf8), "документ RTF"),
    ("koi8.txt", [0xEE, 0xC1, 0xD3, 0xD4, 0xC1, 0xD7, 0xCE, 0xC9, 0xCB], "кодировка текста"),
    ("vizitka.vcf", Array("N;ENCODING=QUOTED-PRINTABLE:=D0=98\n".utf8), "quoted-printable"),
    ("shema.svg", Array("<svg><image href=\"data:image/png;base64,AA\"/></svg>".utf8), "base64"),
    ("tekst.txt", Array(repeating: 0x61, count: 4 << 20 + 1), "текст больше 4 МиБ"),
    ("disk.bin", [0, 1, 2], "файл неизвестного вида"),
    ("papka.rar", Array("Rar!".utf8) + [0x1A, 7, 0], "сжатый файл программа не читает"),
  ])
  func `is said to be unchecked if its words are not in plain letters`(
    _ name: String, _ bytes: [UInt8], _ reason: String
  ) async throws {
    let outcome = try await publish(bytes, as: name)
    #expect(outcome.report.map(\.rule) == ["attachment-unchecked"])
    #expect(outcome.report.allSatisfy { $0.message.contains(reason) }, "\(outcome.report)")
  }

  @Test func `without words that are closed lets the site pass`() async throws {
    let outcome = try await publish(["files/snimok.gif": "snimok.gif"])
    #expect(outcome.report == [])
    #expect(outcome.status == .success)
  }

  @Test func `that is not published is not read`() async throws {
    let folder = try TemporaryFolder()
    try write([:], into: folder)
    try folder.copy(fixture("snimok.jpg"), to: "content/files/urok.jpg")
    try folder.write([
      "content/mentors/obraztsova.md": """
      ---
      фио: Образцова Анна Ивановна
      должность: учитель математики
      функции: [предметник]
      наставник с: 2021-08-30
      ---
      """,
      "content/events/vstrecha.md": """
      ---
      название: Встреча наставников
      дата: 2021-10-20
      фото:
        - файл: files/urok.jpg
          описание: Учитель у доски
          на фото: obraztsova
      ---

      Наставники обменялись картами разбора урока.
      """,
    ])
    let outcome = try await SmallSite().run(request(in: folder))
    #expect(!outcome.report.contains { $0.rule.hasPrefix("attachment") })
    #expect(outcome.status == .success)
  }

  @Test func `that could not be checked may be accepted on the record that names it`() async throws
  {
    let folder = try TemporaryFolder()
    try write(["files/skan.pdf": "skan.pdf"], into: folder, accepting: "attachment-unchecked")
    var request = request(in: folder)
    request.isStrict = true
    let outcome = try await SmallSite().run(request)
    #expect(outcome.report == [])
    #expect(outcome.status == .success)
  }

  @Test func `cannot be accepted with the place of shooting in it`() async throws {
    let folder = try TemporaryFolder()
    try write(["files/snimok.webp": "snimok.webp"], into: folder, accepting: "attachment-location")
    let outcome = try await SmallSite().run(request(in: folder))
    #expect(outcome.status == .findings)
    #expect(!FileManager.default.fileExists(atPath: folder("_site")))
  }

  @Test func `leaves one finding where the tools are missing, however many files there are`()
    async throws
  {
    let folder = try TemporaryFolder()
    try write(
      ["files/odin.pdf": "s-podpisiu.pdf", "files/dva.pdf": "skan.pdf"], into: folder)
    var request = request(in: folder)
    request.searchPath = "/nowhere"
    let outcome = try await SmallSite().run(request)
    #expect(outcome.report.map(\.rule) == ["attachment-unchecked"])
    #expect(
      outcome.report.map(\.message)
        == ["2 файла PDF не проверены: нет программ pdfinfo, pdftotext, qpdf"])
  }

  // MARK: What is kept for the next build

  @Test func `is read once, and kept where nobody else looks`() async throws {
    let folder = try TemporaryFolder()
    try write(["files/skan.pdf": "skan.pdf"], into: folder)
    _ = try await SmallSite().run(request(in: folder))
    let kept = try names(in: folder)
    #expect(kept.count == 1)
    let entry = "\(Self.cache)/\(try #require(kept.first))"
    try folder.write([entry: try folder.text(entry).replacing("с. 1", with: "с. 77")])
    let second = try await SmallSite().run(request(in: folder))
    #expect(second.report.map(\.message).contains { $0.contains("(с. 77)") })
    #expect(try mode(of: folder(Self.cache)) == 0o700)
    #expect(try kept.allSatisfy { try mode(of: folder("\(Self.cache)/\($0)")) == 0o600 })
  }

  @Test func `is read anew by another version of the tools`() async throws {
    let folder = try TemporaryFolder()
    try write(["files/skan.pdf": "skan.pdf"], into: folder)
    var request = request(in: folder)
    request.searchPath = folder("tools")
    try folder.write(["tools/": ""])
    for tool in ["pdftotext", "pdfinfo", "qpdf"] {
      try folder.link("tools/\(tool)", to: "/usr/bin/\(tool)")
    }
    let old = try await SmallSite().run(request)
    #expect(old.report.map(\.message).contains { $0.contains("вместо текста картинка") })
    try folder.remove("tools/pdftotext")
    try folder.link("tools/pdftotext", to: "/bin/false")
    let new = try await SmallSite().run(request)
    #expect(new.report.map(\.message).contains { $0.contains("содержимое повреждено") })
  }

  @Test func `is forgotten once it is gone`() async throws {
    let folder = try TemporaryFolder()
    try write(["files/skan.pdf": "skan.pdf"], into: folder)
    _ = try await SmallSite().run(request(in: folder))
    try folder.remove("content/files/skan.pdf")
    try write([:], into: folder)
    _ = try await SmallSite().run(request(in: folder))
    #expect(try names(in: folder) == [])
  }

  @Test(arguments: ["", "{", "{\"texts\": []}"])
  func `is read anew when what was kept is damaged`(_ entry: String) async throws {
    let folder = try TemporaryFolder()
    try write(["files/skan.pdf": "skan.pdf"], into: folder)
    let first = try await SmallSite().run(request(in: folder))
    let name = try #require(try names(in: folder).first)
    try folder.write(["\(Self.cache)/\(name)": entry])
    let second = try await SmallSite().run(request(in: folder))
    #expect(first.report == second.report && !first.report.isEmpty)
  }

  @Test func `is published even if nothing can be kept`() async throws {
    let folder = try TemporaryFolder()
    try write(["files/skan.pdf": "skan.pdf"], into: folder)
    try folder.write(["\(Self.cache)": "занято"])
    let outcome = try await SmallSite().run(request(in: folder))
    #expect(outcome.status == .success)
    #expect(outcome.errors.contains("прочитанное из вложений не сохранено"))
    #expect(FileManager.default.fileExists(atPath: folder("_site/files/skan.pdf")))
  }

  @Test func `leaves nothing on the disk when it is only checked`() async throws {
    let folder = try TemporaryFolder()
    try write(["files/skan.pdf": "skan.pdf"], into: folder)
    var request = request(in: folder)
    request.publishes = false
    #expect(try await SmallSite().run(request).report.map(\.rule) == ["attachment-unchecked"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["content"])
  }

  // MARK: Sites

  private static let cache = "._site.nastavnik/attachments"

  private func publish(_ files: [String: String]) async throws -> SmallSite.Outcome {
    let folder = try TemporaryFolder()
    try write(files, into: folder)
    return try await SmallSite().run(request(in: folder))
  }

  /// Publishes the small site, its document leading to a file of these bytes.
  private func publish(_ bytes: [UInt8], as name: String) async throws -> SmallSite.Outcome {
    let folder = try TemporaryFolder()
    try write(["files/\(name)": "snimok.gif"], into: folder)
    try folder.write(bytes: bytes, to: "content/files/\(name)")
    return try await SmallSite().run(request(in: folder))
  }

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  /// Windows-1251; of letters only the Russian ones but «ё».
  private static func windows(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8($0.value < 0x80 ? $0.value : $0.value - 0x410 + 0xC0) }
  }

  private func request(in folder: borrowing TemporaryFolder) -> BuildRequest {
    SmallSite().request(in: folder)
  }

  /// Writes the small site, its document leading to fixtures by the names they have on the site.
  private func write(
    _ files: [String: String], into folder: borrowing TemporaryFolder, accepting rule: String? = nil
  ) throws {
    var site = SmallSite()
    let links = files.keys.sorted().map { "[Вложение](\($0))" }.joined(separator: ", ")
    let acceptance = rule.map { "допущения:\n  - правило: \($0)\n    причина: просмотрено\n" } ?? ""
    site.files["documents/prikaz.md"] = """
      ---
      название: Приказ о внедрении
      вид: приказ
      дата: 2021-04-20
      \(acceptance)---

      ## Общие положения

      Смотрите [план](/plan/1-1/#main).
      К приказу приложено: \(links.isEmpty ? "ничего" : links).

      """
    try site.write(into: folder)
    try folder.write(["content/files/": ""])
    for (name, fixture) in files { try folder.copy(self.fixture(fixture), to: "content/\(name)") }
  }

  private func fixture(_ name: String) -> URL {
    SmallSite.project.appending(path: "Tests/Fixtures/attachments/\(name)")
  }

  private func names(in folder: borrowing TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder(Self.cache))
  }

  private func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
