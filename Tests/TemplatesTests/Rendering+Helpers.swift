import Diagnostics
import Templates
import Testing

/// Templates by name in a folder `templates`.
func sources(_ texts: [String: String]) -> TemplateSources {
  TemplateSources(
    Dictionary(
      uniqueKeysWithValues: texts.map { name, text in
        (name, SourceText(path: "templates/\(name).mustache", text: text))
      }))
}

/// What the template `page` makes of a view; a finding fails the test.
func render(
  _ template: String, _ others: [String: String] = [:], with view: Sample = Sample(),
  at location: SourceLocation = #_sourceLocation
) throws -> String {
  let all = others.merging(["page": template]) { _, page in page }
  let compiled = compileTemplate("page", for: Sample.self, in: sources(all))
  #expect(compiled.diagnostics.map(\.message) == [], sourceLocation: location)
  let ready = try #require(compiled.value, sourceLocation: location)
  var output: [UInt8] = []
  ready.render(view, into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// A template, what it includes, and what it makes of `Sample`.
struct RenderCase: Sendable, CustomTestStringConvertible {
  let about: String
  let template: String
  let others: [String: String]
  let expected: String

  init(
    _ about: String, _ template: String, _ others: [String: String] = [:], makes expected: String
  ) {
    self.about = about
    self.template = template
    self.others = others
    self.expected = expected
  }

  var testDescription: String { about }
}
