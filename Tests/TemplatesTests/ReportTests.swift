import Diagnostics
import Templates
import Testing

@Suite struct ReportTests {
  @Test func `reports every mistake of a template, not the first alone`() {
    let page = """
      {{titel}} {{tasks}} {{{title}}} {{body}}
      <a href="{{title}}" class={{x}}>{{#y}}{{z}}{{name}}{{/y}}</a>
      {{>none}}{{#isOpen}}{{school.nam}}
      """
    let found = compileTemplate("page", for: Sample.self, in: sources(["page": page])).diagnostics
    #expect(
      Report(found).diagnostics.map(\.rule.text) == [
        "template-unknown-name", "template-not-text", "template-unescaped-text",
        "template-escaped-markup", "template-unknown-name", "template-unknown-name",
        "template-missing-partial", "template-unclosed-section", "template-unknown-name",
      ])
  }

  @Test func `goes on after a mistake of syntax without following mistakes`() {
    let page = "{{#isOpen}}<a href=\"{{/isOpne}}{{titel}}"
    let found = compileTemplate("page", for: Sample.self, in: sources(["page": page])).diagnostics
    #expect(found.map(\.rule.text) == ["template-wrong-closing", "template-unknown-name"])
  }

  @Test func `says line and column in characters and each template on the way`() throws {
    let found = compileTemplate(
      "page", for: Sample.self,
      in: sources(["page": "\n ы{{>a}}", "a": "{{>b}}", "b": "один\nдва {{titel}}"])
    ).diagnostics
    let only = try #require(found.first)
    #expect(found.count == 1)
    #expect(only.message == "нет поля «titel»")
    #expect(only.span.start == SourcePosition(line: 2, column: 5))
    #expect(
      only.notes.map(\.message) == [
        "есть «title»", "шаблон «b» включён из шаблона «a»",
        "шаблон «a» включён из шаблона «page»",
      ])
    #expect(only.notes.last?.span?.start == SourcePosition(line: 2, column: 3))
  }

  @Test func `names a template that is not there`() throws {
    let found = compileTemplate("hom", for: Sample.self, in: sources(["home": ""])).diagnostics
    let only = try #require(found.first)
    #expect(only.rule == "template-missing")
    #expect(only.span.source.path == "templates/hom.mustache")
    #expect(only.notes.map(\.message) == ["нужен файл «templates/hom.mustache»", "есть «home»"])
  }

  @Test func `says a shared mistake once and names files that no page reaches`() {
    let all = sources([
      "one": "{{>part}}", "two": "{{>part}}{{$x}}{{>deep}}{{/x}}", "part": "{{titel}}",
      "deep": "", "lost": "{{#a}}",
    ])
    let compiled = ["one", "two"].map {
      compileTemplate($0, for: Sample.self, in: all).diagnostics
    }
    let found = templateFindings(compiled, pages: ["one", "two"], in: all)
    #expect(
      found.map { "\($0.span.source.path): \($0.rule.text)" } == [
        "templates/part.mustache: template-unknown-name",
        "templates/lost.mustache: template-unused",
        "templates/lost.mustache: template-unclosed-section",
      ])
  }

  @Test func `says a mistake in a list's body once`() {
    let page = "{{#tasks}}{{>part}}{{/tasks}}{{#school}}{{>part}}{{/school}}"
    let found = compileTemplate(
      "page", for: Sample.self, in: sources(["page": page, "part": "{{nam}}"])
    ).diagnostics
    #expect(found.map(\.rule.text) == ["template-unknown-name"])
  }

  @Test func `takes names from paths below the folder`() {
    let files = ["site/page.mustache", "site/parts/a.mustache"].map {
      SourceText(path: $0, text: "")
    }
    #expect(TemplateSources(folder: "site", files: files).names == ["page", "parts/a"])
  }

  @Test func `stops templates that grow without measure`() {
    var all = ["end": "x"]
    for index in 0..<40 {
      all["t\(index)"] = "{{>t\(index + 1)}}{{>t\(index + 1)}}"
    }
    all["t40"] = "{{>end}}"
    let found = compileTemplate("t0", for: Sample.self, in: sources(all)).diagnostics
    #expect(found.map(\.rule.text) == ["template-too-large"])
  }
}
