extension Diagnostic {
  /// The finding with its excerpt and its notes, one string a line.
  func terminalLines(_ style: TerminalStyle) -> [String] {
    let gutter = String(furthestLine).count + 1
    let ink = TerminalStyle.Ink(severity)
    var lines = [
      style.paint("\(span.place):", .place) + " " + style.paint("\(severity.word):", ink)
        + " \(TerminalText.visible(message)) " + style.paint("[\(rule.text)]", .quiet)
    ]
    lines += excerpt(of: span, gutter: gutter, style, ink)
    for note in notes {
      let bar = style.paint(String(repeating: " ", count: gutter + 1) + "=", .quiet)
      let words = "\(bar) \(TerminalText.visible(note.message))"
      guard let place = note.span else {
        lines.append(words)
        continue
      }
      lines.append("\(words): \(place.place)")
      lines += excerpt(of: place, gutter: gutter, style, .place)
    }
    return lines
  }

  private var furthestLine: Int {
    notes.compactMap(\.span).map(\.start.line).reduce(span.start.line, max)
  }

  private func excerpt(
    of span: SourceSpan, gutter: Int, _ style: TerminalStyle, _ ink: TerminalStyle.Ink
  ) -> [String] {
    guard let excerpt = Excerpt(of: span, width: style.width - gutter - 3) else { return [] }
    let number = String(excerpt.number)
    let pad = String(repeating: " ", count: gutter - number.count)
    let bar = style.paint("\(pad)\(number) |", .quiet)
    let blank = style.paint(String(repeating: " ", count: gutter) + " |", .quiet)
    let line = excerpt.line.isEmpty ? bar : "\(bar) \(excerpt.line)"
    let indent = excerpt.underline.prefix { $0 == " " }
    let mark = style.paint(String(excerpt.underline.dropFirst(indent.count)), ink)
    return [line, "\(blank) \(indent)\(mark)"]
  }
}

extension SourceSpan {
  /// The file, line and column, as editors understand them.
  var place: String { "\(TerminalText.visible(source.path)):\(start.line):\(start.column)" }
}
