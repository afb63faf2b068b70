import Diagnostics
import SiteBuild
import Testing

@Suite struct TemplateFolderTests {
  @Test func `reads templates by name and assets by path`() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "t/page.mustache": "{{title}}", "t/partials/footer.mustache": "подвал",
      "t/assets/site.css": "css", "t/assets/img/знак.svg": "<svg/>", "t/README.md": "язык",
      "t/.editorconfig": "", "t/page.mustahce": "",
    ])
    let read = try TemplateFolder.read(folder("t")) { path, bytes in
      Diagnosed(SourceText(path: path, bytes: bytes))
    }
    #expect(read.value.templates.keys.sorted() == ["page", "partials/footer"])
    #expect(read.value.templates["page"]?.line(1) == "{{title}}")
    #expect(read.value.templates["page"]?.path == folder("t/page.mustache"))
    #expect(
      read.value.assets.map { "\($0.path) \($0.bytes.count)" } == [
        "assets/img/знак.svg 6", "assets/site.css 3",
      ])
    #expect(
      read.diagnostics.map { "\($0.severity) \($0.span.source.path) \($0.message)" } == [
        "warning \(folder("t/page.mustahce")) файл не используется"
      ])
  }

  @Test func `passes on what is wrong with a template's encoding`() throws {
    let folder = try TemporaryFolder()
    try folder.write(["t/page.mustache": "?"])
    let encoding = RuleDescription(
      "encoding", .error, title: "", reason: "", remedy: "", example: .text(wrong: "", right: ""))
    let read = try TemplateFolder.read(folder("t")) { path, bytes in
      let text = SourceText(path: path, bytes: bytes)
      return Diagnosed(nil, [Diagnostic(encoding, at: text.span(0..<1), "не UTF-8")])
    }
    #expect(read.value.templates.isEmpty)
    #expect(read.value.unread == ["page"])
    #expect(read.diagnostics.map(\.message) == ["не UTF-8"])
  }

  @Test func `says that there is no such folder`() {
    let failure = #expect(throws: BuildFailure.self) {
      _ = try TemplateFolder.read("нет такой") { _, _ in Diagnosed(nil) }
    }
    #expect(failure?.message == "нет папки с шаблонами «нет такой»")
    #expect(failure?.status == .wrongUse)
  }
}
