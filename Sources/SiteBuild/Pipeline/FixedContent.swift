import Diagnostics
import Mentorship
import Russian
import TextEdits

/// What can be mended without asking the curator.
struct FixedContent {
  /// The inputs with the files mended.
  let inputs: SiteInputs
  let files: [FixedFile]
  /// How many places are mended for each rule.
  let counts: [RuleName: Int]
  /// What the content was like before.
  let report: Report

  /// Mends the content in memory until nothing is left that can be mended: one fix may bring to
  /// light what another one removes.
  static func make(
    _ inputs: SiteInputs, _ request: BuildRequest, _ console: Console
  ) async throws -> FixedContent {
    var watch = Stopwatch(isShown: false, console)
    var inputs = inputs
    var texts = MendedTexts(inputs.content.files)
    let first = try await check(inputs, request, &watch).validation.report()
    var report = first
    for _ in 0..<rounds {
      guard texts.mend(report.diagnostics) else { break }
      inputs = SiteInputs(
        content: ContentFolder(
          files: texts.files, skipped: inputs.content.skipped, refused: inputs.content.refused),
        templates: inputs.templates, diagnostics: inputs.diagnostics)
      report = try await check(inputs, request, &watch).validation.report()
    }
    return FixedContent(
      inputs: inputs, files: texts.changes, counts: texts.counts, report: first)
  }

  /// Far more than any content needs: a bound, should two fixes ever undo each other.
  private static let rounds = 50

  /// Shows the difference, then tells what was done; a form for programs leaves standard output to
  /// the report.
  func tell(_ request: BuildRequest, _ console: Console) throws {
    if request.format == .terminal {
      try console.output(difference(console.outputStyle))
    } else {
      console.error(difference(console.style))
    }
    if !request.isQuiet { console.error(summary(request.fixing) + "\n") }
  }

  private func difference(_ style: TerminalStyle) -> String {
    files.map { file in
      let remark = file.decoded.map { Self.remark(on: file.name, read: $0) } ?? ""
      let difference = TextDifference(
        of: file.name, from: file.decoded ?? file.before, to: file.after)
      return remark + difference.terminal(style)
    }.joined()
  }

  /// Tells the old encoding and the first lines with Russian words, so that a person can judge
  /// whether it was the right one.
  private static func remark(on name: String, read text: [UInt8]) -> String {
    let lines = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
      .prefix(3).map { "  " + TerminalText.visible(String($0.prefix(100))) + "\n" }
    return "\(name): кодировка Windows-1251 → UTF-8, первые слова читаются так:\n" + lines.joined()
  }

  private func summary(_ fixing: Fixing) -> String {
    if files.isEmpty { return "программе исправлять нечего" }
    let places = Plural("место", "места", "мест")(counts.values.reduce(0, +))
    let inFiles = Plural("файле", "файлах", "файлах")(files.count)
    let rules = counts.sorted { $0.key.text < $1.key.text }
      .map { "\($0.key.text) — \($0.value)" }.joined(separator: ", ")
    return fixing == .preview
      ? "можно исправить \(places) в \(inFiles): \(rules); файлы не изменены"
      : "исправлено \(places) в \(inFiles): \(rules)"
  }
}
