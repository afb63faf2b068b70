import ContentSyntax
import Diagnostics
import Foundation
import Mentorship
import SiteBuild
import Testing

@Suite struct `The catalogue of rules` {
  private static let page = SmallSite.project.appending(path: "content/help/rules.md")

  /// `REWRITE_GOLDENS=1 swift test` writes the page anew and fails once, so that a person looks.
  @Test func `stands in the curator's help as it is declared`() throws {
    let exists = FileManager.default.fileExists(atPath: Self.page.path)
    let written = exists ? try String(contentsOf: Self.page, encoding: .utf8) : ""
    let declared = RuleCatalogue.reference
    if written != declared, ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try declared.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    #expect(written == declared)
  }

  @Test func `has every description that the program declares`() throws {
    let declared = /RuleDescription\(\s*"([a-z]+(?:-[a-z]+)*)"/
    var names: [String] = []
    let sources = SmallSite.project.appending(path: "Sources")
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      names += text.matches(of: declared).map { String($0.output.1) }
    }
    #expect(names.sorted() == RuleCatalogue.rules.map(\.name.text).sorted())
    #expect(Set(names).count == names.count)
  }

  @Test func `lets every rule below error be accepted, but not the one that watches over it`() {
    let acceptable = RuleCatalogue.rules.filter(\.isAcceptable).map(\.name.text)
    #expect(Set(Rule.acceptable) == Set(acceptable).subtracting(["unused-acceptance"]))
    #expect(Set(Rule.acceptable).count == Rule.acceptable.count)
    #expect(RuleCatalogue.rules.allSatisfy { $0.severity == .error || $0.isAcceptable })
  }

  @Test func `lets an error be accepted only where a person has to tell a false alarm`() {
    let errors = RuleCatalogue.rules.filter { $0.severity == .error && $0.isAcceptable }
    #expect(errors.map(\.name) == ["personal-data-leak", "personal-number", "private-contact"])
  }

  @Test(arguments: RuleCatalogue.rules)
  func `says enough of every rule, in whole sentences`(_ rule: RuleDescription) {
    #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
    for text in [rule.reason, rule.remedy] {
      #expect(text.hasSuffix(".") && !text.contains("\n") && !text.contains("  "))
      #expect((20...420).contains(text.count))
    }
    #expect(rule.example.wrong != rule.example.right)
  }

  @Test(arguments: RuleCatalogue.rules)
  func `gives a right example that can be read`(_ rule: RuleDescription) {
    #expect(faults(in: rule.example.right, as: rule.example.language) == [])
  }

  @Test(arguments: SyntaxRules.data + SyntaxRules.bodies)
  func `gives a wrong example in which the rule finds its fault`(_ rule: RuleDescription) {
    guard rule.example.language != .text else { return }
    #expect(faults(in: rule.example.wrong, as: rule.example.language).contains(rule.name.text))
  }

  /// The rules that reading an example finds broken.
  private func faults(in text: String, as language: RuleExample.Language) -> [String] {
    let source: SourceText
    switch language {
    case .yaml: source = SourceText(path: "x.yaml", text: text + "\n")
    case .markdown where text.hasSuffix("---"): source = SourceText(path: "x.md", text: text + "\n")
    case .markdown: source = SourceText(path: "x.md", text: "---\nназвание: О\n---\n\(text)\n")
    case .html, .text: return []
    }
    return parseDocument(source).diagnostics.map(\.rule.text)
  }
}

extension RuleDescription: CustomTestStringConvertible {
  /// The name.
  public var testDescription: String { name.text }
}
