import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite struct ContentFolderTests {
  @Test func `reads texts, the beginnings of attachments, and passes over what is declared`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.write([
      "content/site.yaml": "школа: да", "content/plan.yaml": "", "content/README.md": "правила",
      "content/documents/prikaz.md": "---\n", "content/documents/README.md": "запись",
      "content/files/Приказ № 1.pdf": "%PDF", "content/files/x/readme.md": "вложение",
      "content/help/keys.md": "справка", "content/.git/config": "", "content/files/.DS_Store": "",
      "content/documents.yaml": "",
    ])
    let read = try await ContentFolder.read(folder("content") + "/", jobs: 2)
    #expect(read.diagnostics.map(\.message) == [])
    #expect(
      read.value.files.map { "\($0.kind) \($0.path) \($0.size) \($0.bytes.count)" } == [
        "data documents.yaml 0 0",
        "text documents/README.md 12 12",
        "text documents/prikaz.md 4 4",
        "attachment files/x/readme.md 16 16",
        "attachment files/Приказ № 1.pdf 4 4",
        "data plan.yaml 0 0",
        "data site.yaml 16 16",
      ])
    #expect(read.value.files.first { $0.path == "site.yaml" }?.name == folder("content/site.yaml"))
    #expect(read.value.skipped.sorted() == [".git", "README.md", "files/.DS_Store", "help"])
  }

  /// What stands in the folder beside a good file, and the finding it gives.
  struct Odd: Sendable, CustomTestStringConvertible {
    let name: String
    let rule: String
    let message: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Odd(
      name: "plan.yml", rule: "ошибка unread-file",
      message: "файл не прочитан: имя оканчивается не на «.yaml»"),
    Odd(
      name: "PLAN.YAML", rule: "ошибка unread-file",
      message: "файл не прочитан: имя оканчивается не на «.yaml»"),
    Odd(
      name: "pages/a.txt", rule: "ошибка unread-file",
      message: "файл не прочитан: имя оканчивается не на «.md»"),
    Odd(
      name: "Thumbs.db", rule: "предупреждение unused-file",
      message: "файл не используется"),
    Odd(
      name: "pages/a.md/", rule: "ошибка folder-instead-of-file",
      message: "папка там, где должен быть файл"),
    Odd(
      name: "a\nb.md", rule: "ошибка file-name",
      message: "имя файла с недопустимыми знаками"),
    Odd(
      name: "files/a\u{202E}fdp.exe", rule: "ошибка file-name",
      message: "имя файла с недопустимыми знаками"),
  ])
  func `names every file it has no use for`(_ c: Odd) async throws {
    let folder = try TemporaryFolder()
    try folder.write(["content/site.yaml": "", "content/\(c.name)": ""])
    let path = c.name.hasSuffix("/") ? String(c.name.dropLast()) : c.name
    #expect(try await findings(in: folder) == ["\(c.rule) \(path): \(c.message)"])
  }

  @Test func `follows a link within the folder and none out of it`() async throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "content/files/a.pdf": "а", "content/pages/": "", "тайна.yaml": "пароль", "content2/b": "",
    ])
    try folder.link("content/files/same.pdf", to: "a.pdf")
    try folder.link("content/plan.yaml", to: "../тайна.yaml")
    try folder.link("content/files/b", to: "../../content2/b")
    try folder.link("content/site.yaml", to: "нет.yaml")
    try folder.link("content/round.yaml", to: "round.yaml")
    try folder.link("content/events", to: "pages")
    try folder.link("content/up", to: "..")
    let read = try await ContentFolder.read(folder("content"), jobs: 1)
    #expect(read.value.files.map(\.path) == ["files/a.pdf", "files/same.pdf"])
    #expect(read.value.files.last?.location == folder("content/files/a.pdf"))
    #expect(
      try await findings(in: folder)
        == [
          "ошибка symbolic-link events: ссылка ведёт не на файл: «pages»",
          "ошибка symbolic-link files/b: ссылка ведёт за пределы папки «$»: «../../content2/b»",
          "ошибка symbolic-link plan.yaml: ссылка ведёт за пределы папки «$»: «../тайна.yaml»",
          "ошибка symbolic-link round.yaml: ссылка ведёт в никуда: «round.yaml»",
          "ошибка symbolic-link site.yaml: ссылка ведёт в никуда: «нет.yaml»",
          "ошибка symbolic-link up: ссылка ведёт за пределы папки «$»: «..»",
        ].map { $0.replacing("$", with: folder("content")) })
  }

  @Test func `does not read a text over 4 MiB, nor wait for a pipe`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["content/plan.yaml": "", "content/files/video.mp4": ""])
    #expect(truncate(folder("content/plan.yaml"), 4 << 20 + 1) == 0)
    #expect(truncate(folder("content/files/video.mp4"), 64 << 20) == 0)
    #expect(mkfifo(folder("content/site.yaml"), 0o644) == 0)
    #expect(
      try await findings(in: folder) == [
        "ошибка text-too-large plan.yaml: файл слишком велик: 5 МиБ при пределе 4 МиБ",
        "ошибка special-file site.yaml: не файл и не папка: канал, сокет или устройство",
      ])
  }

  @Test func `tells apart two names that look the same`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["content/files/\u{0439}.pdf": "1"])
    try folder.write(["content/files/\u{0438}\u{0306}.pdf": "2"])
    let found = try await findings(in: folder)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("записано в папке двумя способами") == true)
  }

  @Test func `says that there is no such folder`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["файл": ""])
    let missing = await #expect(throws: BuildFailure.self) {
      try await ContentFolder.read("нет такой", jobs: 1)
    }
    #expect(
      missing?.text == """
        ошибка: нет папки с материалами «нет такой»
          = другую папку называют ключом --content

        """)
    #expect(missing?.status == .wrongUse)
    let path = folder("файл")
    let file = await #expect(throws: BuildFailure.self) {
      try await ContentFolder.read(path, jobs: 1)
    }
    #expect(file?.message == "«\(path)» — не папка")
  }

  /// The findings on `content`, one line each, in the order of a report.
  private func findings(in folder: borrowing TemporaryFolder) async throws -> [String] {
    let read = try await ContentFolder.read(folder("content"), jobs: 2)
    let root = folder("content") + "/"
    return Report(read.diagnostics).diagnostics.map {
      let path = $0.span.source.path.replacing(root, with: "")
      return "\($0.severity.word) \($0.rule.text) \(path): \($0.message)"
    }
  }
}
