private import Russian

extension Report {
  /// The report for people: what prevents publication, what is worth mending, what is desirable, what
  /// was accepted, and the sum.
  ///
  /// Of one rule in one file the first three findings are told in full, the others in few lines.
  package func terminal(_ style: TerminalStyle) -> String {
    (style.showsPrivateWords ? self : withoutPrivateWords).lines(style)
  }

  private func lines(_ style: TerminalStyle) -> String {
    let severities = Severity.allCases.sorted().filter { count($0) > 0 }
    let isDivided = severities.count + (accepted.isEmpty ? 0 : 1) > 1
    var blocks = severities.flatMap { severity in
      let heading = "\(severity.heading): \(severity.counted(count(severity)))"
      let told = self.blocks(of: severity, style)
      return isDivided ? [[style.paint(heading, .init(severity))]] + told : told
    }
    if !accepted.isEmpty { blocks.append(acceptedLines(style)) }
    blocks.append([summary])
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// How many findings of each kind there are, in words: «2 ошибки, 1 предупреждение».
  package var summary: String {
    var parts = Severity.allCases.sorted().compactMap { severity in
      let count = count(severity)
      return count == 0 ? nil : severity.counted(count)
    }
    if parts.isEmpty { parts = ["замечаний нет"] }
    let standing = parts.joined(separator: ", ")
    return accepted.isEmpty ? standing : standing + "; допущено: " + remarks(accepted.count)
  }

  private func blocks(of severity: Severity, _ style: TerminalStyle) -> [[String]] {
    let found = FoldedFindings(
      diagnostics.filter { $0.severity == severity }, inFile: 3, inAll: 6)
    return found.entries.map { $0.terminalLines(style) }
      + found.elsewhere.map { findings in
        let rule = findings.first.map { " [\($0.rule.text)]" } ?? ""
        return [FoldedWords.count(findings) + " в других файлах\(rule):"]
          + FoldedWords.files(findings).map { "  " + TerminalText.visible($0) }
      }
  }

  private func acceptedLines(_ style: TerminalStyle) -> [String] {
    let shown = accepted.prefix(Self.acceptedShown)
    let left = accepted.count - shown.count
    return [style.paint("Допущено: \(remarks(accepted.count))", .quiet)]
      + shown.flatMap { accepted in
        let found = accepted.diagnostic
        return [
          "  \(found.span.place): \(TerminalText.visible(found.message)) [\(found.rule.text)]",
          "    причина: \(TerminalText.visible(accepted.reason))",
        ]
      } + (left == 0 ? [] : ["  и ещё \(left)"])
  }

  private static let acceptedShown = 20
}

extension Severity {
  /// What findings of this kind mean to the reader of a report.
  var heading: String {
    switch self {
    case .error: "Мешает публикации"
    case .warning: "Стоит исправить"
    case .hint: "Желательно"
    }
  }

  /// «2 ошибки».
  func counted(_ count: Int) -> String {
    switch self {
    case .error: Plural("ошибка", "ошибки", "ошибок")(count)
    case .warning: Plural("предупреждение", "предупреждения", "предупреждений")(count)
    case .hint: Plural("совет", "совета", "советов")(count)
    }
  }
}

/// «2 замечания».
func remarks(_ count: Int) -> String {
  Plural("замечание", "замечания", "замечаний")(count)
}
