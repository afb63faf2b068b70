import Diagnostics

extension YAMLExplanation {
  /// All lines that are indented with tabs, when that is what stopped the reading.
  static func tabs(_ place: YAMLPlace, _ problem: String) -> YAMLExplanation? {
    let source = place.source
    let failed = source.lineIndex(at: place.offset)
    let lines = place.linesWithTabs(orBlank: failed)
    guard problem.contains("tab character") || lines.contains(where: { $0.line == failed })
    else { return nil }
    let findings = lines.prefix(TextLimits.syntaxErrors).map { line in
      Diagnostic(
        .yamlSyntax, at: source.span(line.tabs),
        "табуляция в отступе: YAML понимает только пробелы",
        notes: [Note("замените каждую табуляцию двумя пробелами")])
    }
    return findings.isEmpty ? nil : YAMLExplanation(findings)
  }
}

extension YAMLPlace {
  /// The lines whose indentation holds a tab, and that indentation from its first tab on; of lines
  /// without words only the one that stopped the reading.
  fileprivate func linesWithTabs(orBlank failed: Int) -> [(line: Int, tabs: Range<Int>)] {
    lines.compactMap { line in
      let content = source.contentOfLine(line)
      let words = source.bytes[content].firstIndex { !Ascii.isBlank($0) } ?? content.upperBound
      guard words < content.upperBound || line == failed,
        let tab = source.bytes[content.lowerBound..<words].firstIndex(of: Ascii.tab)
      else { return nil }
      return (line, tab..<words)
    }
  }
}
