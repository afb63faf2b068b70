import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite struct `Fixes of the content` {
  private let nothing = "программе исправлять нечего\n"

  /// A site whose file is written anew, checked with fixes.
  private func fix(
    _ files: [String: [UInt8]], _ fixing: Fixing = .apply, in folder: borrowing TemporaryFolder
  ) async throws -> SmallSite.Outcome {
    var site = SmallSite()
    // Makes the folders.
    for path in files.keys { site.files[path] = "" }
    try site.write(into: folder, bytes: files)
    return try await check(folder, fixing)
  }

  private func check(
    _ folder: borrowing TemporaryFolder, _ fixing: Fixing
  ) async throws -> SmallSite.Outcome {
    let site = SmallSite()
    var request = site.request(in: folder)
    request.publishes = false
    request.fixing = fixing
    request.format = fixing == .preview ? .terminal : .json
    return try await site.run(request)
  }

  private func bytes(_ folder: borrowing TemporaryFolder, _ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder("content/\(path)"))))
  }

  @Test func `are promised by the rules that make them, and by no other`() {
    let promised = RuleCatalogue.rules.filter { $0.fix != nil }.map(\.name.text)
    #expect(Set(FixingCase.all.flatMap(\.rules) + ["text-encoding"]) == Set(promised))
  }

  @Test(arguments: FixingCase.all, ["\n", "\r\n"])
  func `mend what is beyond doubt and nothing else`(_ c: FixingCase, lineEnd: String) async throws {
    let folder = try TemporaryFolder()
    let before = Array(c.before.replacing("\n", with: lineEnd).utf8)
    let after = Array(c.after.replacing("\n", with: lineEnd).utf8)
    let mark: [UInt8] = lineEnd == "\n" ? [] : [0xEF, 0xBB, 0xBF]
    let preview = try await fix([c.path: mark + before], .preview, in: folder)
    #expect(try bytes(folder, c.path) == mark + before)
    #expect(preview.errors.hasPrefix("можно исправить "))
    #expect(preview.errors.hasSuffix("; файлы не изменены\n"))
    let outcome = try await check(folder, .apply)
    #expect(
      String(decoding: try bytes(folder, c.path), as: UTF8.self)
        == String(decoding: mark + after, as: UTF8.self))
    #expect(outcome.errors.hasPrefix("--- \(folder("content/\(c.path)"))\n"))
    let mended = outcome.errors.matches(of: #/ ([a-z-]+) — [0-9]+/#).map { String($0.output.1) }
    #expect(mended == c.rules.sorted())
    let parent = URL(fileURLWithPath: folder("content/\(c.path)")).deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: parent.path)
    #expect(!names.contains { $0.hasPrefix(".") })

    let second = try await check(folder, .apply)
    #expect(second.errors == nothing)
    #expect(second.report == outcome.report)
    #expect(try bytes(folder, c.path) == mark + after)
  }

  private static let title = "название: Приказ\nвид: приказ\nдата: 2021-04-20\n"

  @Test(
    arguments: [
      ("два ключа на один", "назвние: Приказ\nназваниие: Приказ\nвид: приказ\nдата: 2021-04-20\n"),
      ("ключ уже есть", title + "назвние: Приказ\n"),
      ("слово с опиской", "название: Приказ\nвид: приказз\nдата: 2021-04-20\n"),
      ("слово дважды", title + "аннотация: Слово слово.\n"),
      ("обратный смысл ключа", title + "отменён: 01.01.2022\n"),
      ("другой смысл ключа", title + "утверждён: 2020-01-01\n"),
    ])
  func `leave alone what only a person can decide`(_ name: String, _ lines: String) async throws {
    let folder = try TemporaryFolder()
    let text = Array("---\n\(lines)---\n\nТекст.\n".utf8)
    let outcome = try await fix(["documents/prikaz.md": text], in: folder)
    #expect(outcome.errors == nothing)
    #expect(try bytes(folder, "documents/prikaz.md") == text)
  }

  @Test func `save a text of Windows-1251 in UTF-8, keep a copy and mend it further`() async throws
  {
    let folder = try TemporaryFolder()
    let text =
      "---\r\nназвние: Приказ  о внедрении\r\nвид: приказ\r\nдата: 2021-04-20\r\n---\r\n\r\nТекст.\r\n"
    let old = Array(try #require(text.data(using: .windowsCP1251)))
    let outcome = try await fix(["documents/prikaz.md": old], in: folder)
    #expect(outcome.status == .success)
    let after = text.replacing("  ", with: " ").replacing("назвние", with: "название")
    #expect(try folder.text("content/documents/prikaz.md") == after)
    #expect(try bytes(folder, "documents/.prikaz.md.cp1251") == old)
    #expect(
      outcome.errors.contains(
        """
        кодировка Windows-1251 → UTF-8, первые слова читаются так:
          назвние: Приказ  о внедрении
          вид: приказ
          дата: 2021-04-20
        ---\u{20}
        """))
    #expect(
      outcome.errors.hasSuffix(
        """
        исправлено 3 места в 1 файле: doubled-space — 1, text-encoding — 1, unknown-key — 1
        прежний файл в Windows-1251 сохранён: «\(folder("content/documents/.prikaz.md.cp1251"))»

        """))
    #expect(outcome.errors.contains("-назвние: Приказ  о внедрении\n"))
    let second = try await check(folder, .apply)
    #expect(second.status == .success)
    #expect(second.errors == nothing)
  }

  @Test func `keep the rights of a file and follow a link inside the content`() async throws {
    let folder = try TemporaryFolder()
    let text = "---\nназвние: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст.\n"
    let site = SmallSite()
    try site.write(into: folder, bytes: ["documents/prikaz.md": Array(text.utf8)])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder("content/documents/prikaz.md"))
    try FileManager.default.createSymbolicLink(
      atPath: folder("content/documents/kopiia.md"), withDestinationPath: "prikaz.md")
    _ = try await check(folder, .apply)
    #expect(try folder.text("content/documents/prikaz.md").contains("\nназвание: Приказ\n"))
    #expect(try folder.mode("content/documents/prikaz.md") == 0o640)
    let link = folder("content/documents/kopiia.md")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "prikaz.md")
  }

  @Test func `write nothing when one of the files cannot be written`() async throws {
    let folder = try TemporaryFolder()
    let text = Array("---\nназвние: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст.\n".utf8)
    let site = SmallSite()
    try site.write(
      into: folder, bytes: ["documents/a.md": text, "documents/prikaz.md": text])
    // Whoever runs the tests, a folder cannot give way to a file.
    try folder.write(["content/documents/.prikaz.md.new/": ""])
    await #expect {
      _ = try await check(folder, .apply)
    } throws: { error in
      (error as? BuildFailure)?.status == .outsideWorld
    }
    #expect(try bytes(folder, "documents/a.md") == text)
    #expect(try bytes(folder, "documents/prikaz.md") == text)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder("content/documents"))
    #expect(names.sorted() == [".prikaz.md.new", "a.md", "prikaz.md"])
  }

  @Test func `leave a file alone that changed since it was read`() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a.yaml": "а: б\n", "b.yaml": "новое\n"])
    let files = ["a", "b"].map { name in
      FixedFile(
        name: "content/\(name).yaml", location: folder("\(name).yaml"),
        before: Array("а: б\n".utf8),
        after: Array("а: в\n".utf8))
    }
    #expect {
      _ = try FileReplacements.write(files)
    } throws: { error in
      (error as? BuildFailure)?.text == """
        ошибка: файл «content/b.yaml» изменился, пока его проверяли
          = он оставлен как есть; запустите проверку ещё раз

        """
    }
    #expect(try folder.tree(".") == ["a.yaml": "а: б\n", "b.yaml": "новое\n"])
  }

  @Test(arguments: ["вид: приказ", "вид: неизвестный", "номер: 1", "вид: приказ\nномер: [1]"])
  func `leave alone what a record accepts, be it faulty or not`(_ lines: String) async throws {
    let folder = try TemporaryFolder()
    let text = Array(
      """
      ---
      название: Приказ  о внедрении
      \(lines)
      дата: 2021-04-20
      допущения:
        - {правило: doubled-space, причина: так в подлиннике}
      ---

      Текст.

      """.utf8)
    let outcome = try await fix(["documents/prikaz.md": text], in: folder)
    #expect(outcome.errors == nothing)
    #expect(try bytes(folder, "documents/prikaz.md") == text)
  }

  @Test func `mend very many faults at once`() async throws {
    let folder = try TemporaryFolder()
    let head = "---\nназвание: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n"
    let text = head + String(repeating: "\nСлово  и слово,ещё.\n", count: 300)
    let outcome = try await fix(["documents/prikaz.md": Array(text.utf8)], in: folder)
    #expect(
      try folder.text("content/documents/prikaz.md")
        == head + String(repeating: "\nСлово и слово, ещё.\n", count: 300))
    #expect(outcome.errors.hasSuffix("doubled-space — 300, missing-space — 300\n"))
  }

  @Test func `show the difference and nothing else in a rehearsal`() async throws {
    let folder = try TemporaryFolder()
    let text = "---\nназвние: Приказ\nвид: приказ\nдата: 2021-04-20\n---\n\nТекст.\n"
    let outcome = try await fix(
      ["documents/prikaz.md": Array(text.utf8)], .preview, in: folder)
    let name = folder("content/documents/prikaz.md")
    #expect(
      outcome.output == """
        --- \(name)
        +++ \(name)
        @@ -1,5 +1,5 @@
         ---
        -назвние: Приказ
        +название: Приказ
         вид: приказ
         дата: 2021-04-20
         ---

        """)
    #expect(
      outcome.errors == """
        можно исправить 1 место в 1 файле: unknown-key — 1; файлы не изменены

        """)
    #expect(outcome.status == .findings)
  }
}
