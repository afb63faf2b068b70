private import Russian

extension Report {
  /// The report for people: errors, warnings, hints, what was accepted, and the sum.
  ///
  /// Of one rule the first three findings are shown in full, the rest as a list, message by message.
  package func terminal(_ style: TerminalStyle) -> String {
    var blocks: [[String]] = []
    for severity in Severity.allCases.sorted() {
      let (shown, folded) = Self.fold(diagnostics.filter { $0.severity == severity })
      blocks += shown.map { $0.terminalLines(style) }
      blocks += folded.map { Self.list($0, of: severity, style) }
    }
    if !accepted.isEmpty { blocks.append(acceptedLines(style)) }
    blocks.append([summary])
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// How many findings of each kind there are, in words: «2 ошибки, 1 предупреждение».
  package var summary: String {
    var parts = Severity.allCases.sorted().compactMap { severity in
      let count = count(severity)
      return count == 0 ? nil : severity.plural(count)
    }
    if parts.isEmpty { parts = ["замечаний нет"] }
    let standing = parts.joined(separator: ", ")
    guard !accepted.isEmpty else { return standing }
    return standing + "; допущено: " + acceptedPlural(accepted.count)
  }

  private static let shownOfOneRule = 3

  private static func fold(_ found: [Diagnostic]) -> (shown: [Diagnostic], rest: [[Diagnostic]]) {
    var shown: [Diagnostic] = []
    var seen: [RuleName: Int] = [:]
    var rest: [[Diagnostic]] = []
    var places: [RuleName: Int] = [:]
    for diagnostic in found {
      seen[diagnostic.rule, default: 0] += 1
      if seen[diagnostic.rule, default: 0] <= shownOfOneRule {
        shown.append(diagnostic)
      } else if let place = places[diagnostic.rule] {
        rest[place].append(diagnostic)
      } else {
        places[diagnostic.rule] = rest.count
        rest.append([diagnostic])
      }
    }
    return (shown, rest)
  }

  private static func list(
    _ folded: [Diagnostic], of severity: Severity, _ style: TerminalStyle
  ) -> [String] {
    let rule = folded.first.map { " [\($0.rule.text)]" } ?? ""
    let head = style.paint("и ещё \(severity.samePlural(folded.count))\(rule):", .init(severity))
    return [head]
      + gathered(folded, by: \.wording).map { wording, found in
        "  \(wording): \(places(of: found))"
      }
  }

  /// «content/plan.yaml:40, 41; content/site.yaml:3».
  private static func places(of found: [Diagnostic]) -> String {
    gathered(found, by: \.span.source.path).map { path, found in
      let lines = found.map { String($0.span.start.line) }.joined(separator: ", ")
      return "\(TerminalText.visible(path)):\(lines)"
    }.joined(separator: "; ")
  }

  /// The findings by a trait, in the order in which the traits first appear.
  private static func gathered(
    _ found: [Diagnostic], by trait: (Diagnostic) -> String
  ) -> [(String, [Diagnostic])] {
    var groups: [(String, [Diagnostic])] = []
    var places: [String: Int] = [:]
    for diagnostic in found {
      let key = trait(diagnostic)
      if let place = places[key] {
        groups[place].1.append(diagnostic)
      } else {
        places[key] = groups.count
        groups.append((key, [diagnostic]))
      }
    }
    return groups
  }

  private func acceptedLines(_ style: TerminalStyle) -> [String] {
    [style.paint("допущено:", .quiet)]
      + accepted.flatMap { accepted in
        let found = accepted.diagnostic
        return [
          "  \(found.span.place): \(TerminalText.visible(found.message)) [\(found.rule.text)]",
          "    причина: \(TerminalText.visible(accepted.reason))",
        ]
      }
  }
}

extension Diagnostic {
  /// The message with its remedy, on one line.
  fileprivate var wording: String {
    let remedy = notes.first { $0.span == nil }.map { " (\($0.message))" } ?? ""
    return TerminalText.visible(message + remedy)
  }
}

extension Severity {
  /// «2 ошибки».
  fileprivate func plural(_ count: Int) -> String {
    switch self {
    case .error: Plural("ошибка", "ошибки", "ошибок")(count)
    case .warning: Plural("предупреждение", "предупреждения", "предупреждений")(count)
    case .hint: Plural("совет", "совета", "советов")(count)
    }
  }

  /// «2 такие же ошибки».
  fileprivate func samePlural(_ count: Int) -> String {
    let form =
      switch self {
      case .error: Plural("такая же ошибка", "такие же ошибки", "таких же ошибок")
      case .warning:
        Plural(
          "такое же предупреждение", "таких же предупреждения", "таких же предупреждений")
      case .hint: Plural("такой же совет", "таких же совета", "таких же советов")
      }
    return form(count)
  }
}

private let acceptedPlural = Plural("замечание", "замечания", "замечаний")
