extension RuleDescription {
  /// All about the rule, wrapped at the width of the style.
  package func terminal(_ style: TerminalStyle) -> String {
    let ink = TerminalStyle.Ink(severity)
    let head = style.paint(name.text, .place) + " — " + style.paint(severity.word, ink)
    let parts: [[String]?] = [
      [head] + Self.wrap(title, style), Self.wrap("Почему. " + reason, style),
      norm.map { Self.wrap("Норма. \($0) (\(Self.disclaimer)).", style) },
      Self.wrap("Что делать. " + remedy, style),
      fix.map { Self.wrap("Исправляется: nastavnik check --fix — \($0).", style) },
      Self.example("Неверно", example.wrong, style), Self.example("Верно", example.right, style),
      Self.wrap(severity.consequence, style),
    ]
    return parts.compactMap(\.self).map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// What stands beside every norm.
  static let disclaimer = "подсказка, а не юридическая консультация"

  private static func example(_ title: String, _ text: String, _ style: TerminalStyle) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return [style.paint("\(title):", .quiet)] + lines.map { $0.isEmpty ? "" : "  \($0)" }
  }

  private static func wrap(_ text: String, _ style: TerminalStyle) -> [String] {
    TerminalText.lines(of: text, width: min(style.width, widest))
  }

  /// Longer lines are hard to read, however wide the terminal is.
  private static let widest = 88
}

extension RuleGroup {
  /// The rules of the group, a line or two each: name, severity, title.
  package func terminal(_ style: TerminalStyle) -> String {
    let lines = rules.flatMap { rule in
      let ink = TerminalStyle.Ink(rule.severity)
      let head =
        "  " + style.paint(rule.name.text, .place) + " — " + style.paint(rule.severity.word, ink)
      return [head]
        + TerminalText.lines(of: rule.title, width: style.width - 6).map { "      " + $0 }
    }
    return ([title + ":"] + lines).map { $0 + "\n" }.joined()
  }
}

extension Severity {
  /// What follows from a finding of this severity, in one sentence.
  var consequence: String {
    switch self {
    case .error: "Пока ошибка есть, новый раздел не публикуется, а прежний остаётся на месте."
    case .warning:
      "Раздел публикуется, но со --strict предупреждение мешает. Если так и должно быть, "
        + "примите его в «допущения» с причиной."
    case .hint:
      "Публикации совет не мешает. Если так и должно быть, примите его в «допущения» с причиной."
    }
  }
}
