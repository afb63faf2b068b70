import Foundation
import Testing

@testable import Diagnostics

@Suite struct `A rule in a log of SARIF` {
  static let rule = RuleDescription(
    "few-steps", .warning, title: "Шагов не меньше трёх", reason: "Иначе практику не повторить.",
    norm: "п. 6 Положения", remedy: "Допишите шаги.",
    example: .yaml(wrong: "авторы: {фио: Пробный}", right: "авторы: [probnyi]"))

  struct Descriptor: Decodable {
    struct Message: Decodable {
      let text: String
      let markdown: String?
    }
    struct Configuration: Decodable { let level: String }
    let id: String
    let shortDescription: Message
    let fullDescription: Message?
    let help: Message?
    let defaultConfiguration: Configuration
  }

  static func descriptors(
    of rules: [RuleDescription], found: [Diagnostic] = []
  ) throws -> [Descriptor] {
    let written = JSON.list(SARIFRules(rules, found: found).descriptors).written
    return try JSONDecoder().decode([Descriptor].self, from: Data(written.utf8))
  }

  @Test func `says what it demands, why, and how to mend what it finds`() throws {
    let told = try #require(try Self.descriptors(of: [Self.rule]).first)
    #expect(told.id == "few-steps")
    #expect(told.shortDescription.text == "Шагов не меньше трёх")
    #expect(told.fullDescription?.text == "Иначе практику не повторить.")
    #expect(told.help?.text == "Допишите шаги.")
    #expect(told.defaultConfiguration.level == "warning")
  }

  @Test func `shows norm, remedy and examples in Markdown, its braces doubled`() throws {
    let told = try #require(try Self.descriptors(of: [Self.rule]).first)
    let markdown = try #require(told.help?.markdown)
    let parts = [
      "Иначе практику не повторить.", "*Норма:* п. 6 Положения", "*Что делать:* Допишите шаги.",
      "```yaml\nавторы: {{фио: Пробный}}\n```", "```yaml\nавторы: [probnyi]\n```",
    ]
    for part in parts { #expect(markdown.contains(part)) }
    #expect(!markdown.contains("# few-steps"))
  }

  @Test func `that nobody described has its name alone`() throws {
    let span = SourceText(path: "plan.yaml", text: "план").span(0..<0)
    let found = Diagnostic("sample", .hint, at: span, "это образец")
    let told = try #require(try Self.descriptors(of: [], found: [found]).first)
    #expect(told.shortDescription.text == "sample" && told.help == nil)
    #expect(told.defaultConfiguration.level == "note")
  }
}
