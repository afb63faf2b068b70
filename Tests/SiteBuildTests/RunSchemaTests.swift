import Foundation
import SiteBuild
import Testing

@Suite struct RunSchemaTests {
  private static let names = [
    "consents", "document", "event", "mentees", "mentor", "page", "plan", "practice", "site",
    "vocabulary",
  ].map { "\($0).schema.json" }

  private func run(
    in folder: borrowing TemporaryFolder, output: String? = nil
  ) async throws -> (status: SiteBuild.ExitStatus, said: Transcript) {
    var request = SchemaRequest()
    request.content = folder("content")
    request.output = output
    let said = Transcript()
    return (try await runSchema(request, console: said.console), said)
  }

  @Test func `writes a schema for every sort of file into the help of the content`() async throws {
    let folder = try TemporaryFolder()
    try SmallSite().write(into: folder)
    let (status, said) = try await run(in: folder)
    #expect(status == .success)
    #expect(said.output == "в папку «\(folder("content/help/schemas"))» записано: 10 схем\n")
    #expect(try folder.names("content/help/schemas") == Self.names)
    let first = try folder.tree("content/help/schemas")
    for text in first.values { _ = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    _ = try await run(in: folder)
    #expect(try folder.tree("content/help/schemas") == first)
  }

  @Test func `takes the words of the school's own vocabulary`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["content/vocabulary.yaml": "роли: [Завуч]\n"])
    _ = try await run(in: folder, output: folder("here/and/there"))
    let plan = try folder.text("here/and/there/plan.schema.json")
    #expect(plan.contains("\"Завуч\""))
    #expect(!plan.contains("\"Педагог-наставник\""))
    #expect(try folder.names("content") == ["vocabulary.yaml"])
  }

  @Test func `leaves the old schemas when the vocabulary is at fault`() async throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "content/vocabulary.yaml": "рли: [Завуч]\n",
      "content/help/schemas/plan.schema.json": "{}",
    ])
    let (status, said) = try await run(in: folder)
    #expect(status == .findings)
    #expect(said.output == "")
    #expect(said.errors.contains("vocabulary.yaml:1:1: ошибка: нет такого ключа: «рли»"))
    #expect(said.errors.hasSuffix("слова для них берутся из него\n"))
    #expect(try folder.tree("content/help") == ["schemas/plan.schema.json": "{}"])
  }

  @Test func `replaces what a run that was ended has left`() async throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "content/help/schemas/plan.schema.json": "{}",
      "content/help/schemas/plan.schema.json.unfinished": "{",
    ])
    #expect(try await run(in: folder).status == .success)
    #expect(try folder.names("content/help/schemas") == Self.names)
    #expect(try folder.text("content/help/schemas/plan.schema.json").hasSuffix("}\n"))
  }

  @Test func `says that it cannot write where a file stands`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(["content/plan.yaml": "", "taken": ""])
    let failure = try await #require(throws: BuildFailure.self) {
      try await run(in: folder, output: folder("taken"))
    }
    #expect(failure.status == .outsideWorld)
    #expect(failure.message.contains("часть пути — не папка"))
  }

  @Test func `asks for the content folder when there is none`() async throws {
    let folder = try TemporaryFolder()
    let failure = try await #require(throws: BuildFailure.self) { try await run(in: folder) }
    #expect(failure.status == .wrongUse)
    #expect(failure.message == "нет папки с материалами «\(folder("content"))»")
    #expect(try folder.names() == [])
  }
}
