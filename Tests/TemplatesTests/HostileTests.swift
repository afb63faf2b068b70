import Diagnostics
import Templates
import Testing

/// Templates thrown together from the language's pieces: whatever comes out, the compiler answers.
@Suite struct HostileTests {
  @Test(arguments: 0..<400)
  func `answers for any template`(_ seed: UInt64) {
    var random = Generator(state: seed)
    let all = sources(["page": text(&random), "base": text(&random), "part": text(&random)])
    let compiled = compileTemplate("page", for: Sample.self, in: all)
    let hasError = compiled.diagnostics.contains { $0.severity == .error }
    #expect((compiled.value == nil) == hasError)
    for diagnostic in compiled.diagnostics {
      #expect(diagnostic.span.range.upperBound <= diagnostic.span.source.bytes.count)
    }
    var output: [UInt8] = []
    compiled.value?.render(Sample(), into: &output)
    #expect(String(validating: output, as: UTF8.self) != nil)
  }

  @Test(arguments: [
    (String(repeating: "{{title}}", count: 5_001), 0),
    (String(repeating: "{{", count: 5_001), 5_000),
    (String(repeating: "{{nets}}", count: 10_000), 5_000),
  ])
  func `reads no more tags of a template than an author writes`(_ text: String, _ others: Int) {
    let found = compileTemplate("page", for: Sample.self, in: sources(["page": text])).diagnostics
    #expect(found.count { $0.rule.text == "template-too-large" } == 1)
    #expect(found.count == others + 1)
  }

  @Test func `includes no more markup than a page can have`() {
    let all = sources([
      "page": String(repeating: "{{>part}}", count: 100),
      "part": String(repeating: "слово ", count: 10_000),
    ])
    let found = compileTemplate("page", for: Sample.self, in: all).diagnostics
    #expect(found.map(\.rule.text) == ["template-too-large"])
  }

  private func text(_ random: inout Generator) -> String {
    (0..<Int.random(in: 0...12, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  private static let pieces = [
    "{{title}}", "{{{body}}}", "{{&extra}}", "{{#tasks}}", "{{/tasks}}", "{{name}}", "{{#school}}",
    "{{/school}}", "{{^note}}", "{{/note}}", "{{>part}}", "{{<base}}", "{{/base}}", "{{$main}}",
    "{{/main}}", "{{! c }}", "{{=", "{{", "}}", "{{{", "}}}", "\n", "\r\n", "  ", "ы", "<a href=\"",
    "\">", "<p class=", ">", "'", "<!--", "-->", "<script>", "</script>", "{{school.city.name}}",
    "{{home}}", "<", "/", "\t",
  ]

  /// The linear congruential generator of Knuth's MMIX: the same templates on every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }
}
