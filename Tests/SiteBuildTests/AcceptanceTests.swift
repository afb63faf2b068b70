import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite struct `An acceptance` {
  static let sites = InvalidSite.all.filter { site in
    RuleCatalogue.rules.contains {
      $0.name.text == site.rule && $0.isAcceptable && $0.name != "unused-acceptance"
    }
  }

  /// A reason; that of a leak names whom or which number it is about.
  private static func reason(for rule: String) -> String {
    switch rule {
    case "personal-data-leak": "И. Макетов здесь другой человек"
    case "personal-number": "номер 112-233-445 95 выдуман"
    case "private-contact": "kurator.shkoly@mail.ru принадлежит школе"
    default: "так решил педагогический совет"
    }
  }

  @Test(arguments: sites)
  func `takes the finding of any rule that may be accepted, with its reason`(
    _ site: InvalidSite
  ) async throws {
    let folder = try TemporaryFolder()
    try site.write(into: folder)
    for place in try await places(of: site.rule, in: folder) {
      try accept(site.rule, in: folder, at: place)
    }
    let report = try await InvalidSite.check(folder, as: .terminal).report
    #expect(report.contains("[\(site.rule)]\n    причина: \(Self.reason(for: site.rule))"))
    #expect(try await places(of: site.rule, in: folder).isEmpty)
    #expect(!report.contains("[unused-acceptance]"), "\(report)")
  }

  @Test(arguments: sites)
  func `of nothing is a warning, whatever the rule`(_ site: InvalidSite) async throws {
    let folder = try TemporaryFolder()
    try SmallSite().write(into: folder)
    try accept(site.rule, in: folder, at: Place(file: "content/site.yaml", line: 1))
    let found = try await InvalidSite.check(folder, as: .terminal, templates: false).report
    #expect(found.contains("«\(site.rule)»: такого замечания к этой записи нет"))
    #expect(found.contains("[unused-acceptance]"))
  }

  /// Where a finding stands.
  private struct Place: Decodable, Hashable {
    let file: String
    let line: Int
  }

  private struct Answer: Decodable {
    struct Found: Decodable {
      let rule: String
      let file: String
      let line: Int
    }
    let diagnostics: [Found]
  }

  private func places(
    of rule: String, in folder: borrowing TemporaryFolder
  ) async throws -> [Place] {
    let json = try await InvalidSite.check(folder, as: .json).report
    let answer = try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
    // From the end, so that a line put in moves no place that is still to come.
    return answer.diagnostics.filter { $0.rule == rule }.map { Place(file: $0.file, line: $0.line) }
      .sorted { $0.line > $1.line }
  }

  /// Writes the acceptance into the record that the place belongs to; a file that is no record
  /// belongs to `site.yaml`.
  private func accept(
    _ rule: String, in folder: borrowing TemporaryFolder, at place: Place
  ) throws {
    let isRecord =
      [".md", "plan.yaml", "consents.yaml"].contains { place.file.hasSuffix($0) }
    let isContent = place.file.hasPrefix("content/") && isRecord && rule != "unknown-file"
    let file = isContent ? place.file : "content/site.yaml"
    var lines = try folder.text(file).components(separatedBy: "\n")
    let entry = "допущения: [{правило: \(rule), причина: \(Self.reason(for: rule))}]"
    if lines.contains(where: { $0.contains(entry) && file.hasSuffix(".md") }) { return }
    let row = lines.prefix(place.line).lastIndex { $0.contains("- номер:") || $0.contains("- id:") }
    if let row, file.hasSuffix(".yaml") {
      let indent = lines[row].prefix { $0 == " " }
      if lines[row + 1].contains(entry) { return }
      lines.insert("\(indent)  \(entry)", at: row + 1)
    } else {
      let first = file.hasSuffix(".md") ? 1 : 0
      if lines[first] == entry { return }
      lines.insert(entry, at: first)
    }
    try folder.write([file: lines.joined(separator: "\n")])
  }
}
