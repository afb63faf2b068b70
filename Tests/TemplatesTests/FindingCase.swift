import Diagnostics
import Templates
import Testing

/// Templates with the mistake between `⟦` and `⟧`, and what must be said of it: that alone.
struct FindingCase: Sendable, CustomTestStringConvertible {
  let rule: RuleName
  let template: String
  let others: [String: String]
  let note: String?

  init(_ rule: RuleName, _ template: String, others: [String: String] = [:], note: String? = nil) {
    self.rule = rule
    self.template = template
    self.others = others
    self.note = note
  }

  var testDescription: String { "\(rule.text): \(template.prefix(60))" }

  func check() throws {
    let marked = others.merging(["page": template]) { _, page in page }
    let place = try #require(marked.first { $0.value.contains("⟦") })
    let before = try #require(
      place.value.split(separator: "⟦", omittingEmptySubsequences: false).first)
    let compiled = compileTemplate(
      "page", for: Sample.self, in: sources(marked.mapValues(Self.unmarked)))

    #expect(compiled.diagnostics.map(\.rule) == [rule])
    let found = try #require(compiled.diagnostics.first)
    #expect(found.span.source.path == "templates/\(place.key).mustache")
    #expect(found.span.range.lowerBound == before.utf8.count)
    #expect(found.span.text == Self.betweenMarks(place.value))
    #expect(compiled.value == nil || found.severity == .warning)
    #expect(!found.message.hasSuffix(".") && !found.message.contains("\n"))
    if let note { #expect(found.notes.map(\.message).contains(note)) }
  }

  private static func unmarked(_ text: String) -> String {
    text.filter { $0 != "⟦" && $0 != "⟧" }
  }

  private static func betweenMarks(_ text: String) -> String {
    String(text.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" })
  }
}
