extension FoldedFindings.Entry {
  /// The finding with its excerpt and its notes, and what is told of the rest; one string a line.
  func terminalLines(_ style: TerminalStyle) -> [String] {
    let indent = String(repeating: " ", count: shown.gutter + 1)
    let note = indent + style.paint("=", .quiet)
    var lines = shown.terminalLines(style)
    guard !rest.isEmpty else { return lines }
    let others = FoldedWords.lines(rest).map(TerminalText.visible)
    lines.append("\(note) \(FoldedWords.count(rest)) в этом файле:")
    return lines + others.map { "\(indent)  \($0)" }
  }
}

extension Diagnostic {
  /// The columns that line numbers take.
  fileprivate var gutter: Int {
    let furthest = notes.compactMap(\.span).map(\.start.line).reduce(span.start.line, max)
    return String(furthest).count + 1
  }

  fileprivate func terminalLines(_ style: TerminalStyle) -> [String] {
    let ink = TerminalStyle.Ink(severity)
    var lines = [
      style.paint("\(span.place):", .place) + " " + style.paint("\(severity.word):", ink)
        + " \(TerminalText.visible(message)) " + style.paint(tag, .quiet)
    ]
    lines += excerpt(of: span, style, ink) { _ in true }
    let bar = style.paint(String(repeating: " ", count: gutter + 1) + "=", .quiet)
    for note in notes {
      let words = "\(bar) \(TerminalText.visible(note.message))"
      lines.append(words + (note.span.map { ": \($0.place)" } ?? ""))
      if let place = note.span { lines += excerpt(of: place, style, .place, if: \.isWhole) }
    }
    return lines
  }

  /// The rule, and that nobody need mend it by hand.
  private var tag: String { "[\(rule.text)]" + (isMendable ? " исправит check --fix" : "") }

  private func excerpt(
    of span: SourceSpan, _ style: TerminalStyle, _ ink: TerminalStyle.Ink,
    if isWanted: (Excerpt) -> Bool
  ) -> [String] {
    guard showsSource,
      let excerpt = Excerpt(of: span, width: style.width - gutter - 3), isWanted(excerpt)
    else { return [] }
    let number = String(excerpt.number)
    let pad = String(repeating: " ", count: gutter - number.count)
    let bar = style.paint("\(pad)\(number) |", .quiet)
    let blank = style.paint(String(repeating: " ", count: gutter) + " |", .quiet)
    let line = excerpt.line.isEmpty ? bar : "\(bar) \(excerpt.line)"
    let indent = String(repeating: " ", count: excerpt.columns.before)
    return [line, "\(blank) \(indent)\(style.paint(excerpt.underline, ink))"]
  }
}

extension SourceSpan {
  /// The file, line and column, as editors understand them.
  var place: String { "\(TerminalText.visible(source.path)):\(start.line):\(start.column)" }
}
