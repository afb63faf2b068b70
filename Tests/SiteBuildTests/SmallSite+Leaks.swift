import SiteBuild
import Testing

extension SmallSite {
  /// Expects a rule to find just what is marked: each line of a text is a paragraph of a document, and
  /// those that begin with a plus leak.
  func expectLeaks(_ text: String, by rule: String = "personal-data-leak") async throws {
    let lines = text.split(separator: "\n").map(String.init)
    var site = self
    let head = "---\nназвание: Список\nвид: приказ\nдата: 2021-04-20\n---\n"
    site.files["documents/spisok.md"] =
      head + lines.map { "\n\($0.dropFirst(2))\n" }.joined()
    let report = try await site.check().report
    let found = Set(
      report.filter { $0.rule == rule && $0.path == "documents/spisok.md" }.map(\.line))
    for (index, line) in lines.enumerated() {
      #expect(found.contains(7 + 2 * index) == line.hasPrefix("+"), "\(line)")
    }
    #expect(report.filter { $0.severity == "error" && $0.rule != rule } == [])
  }
}
