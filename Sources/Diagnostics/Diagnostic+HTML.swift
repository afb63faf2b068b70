extension FoldedFindings.Entry {
  /// The finding and, folded, those of the same rule and file.
  func article(_ page: HTMLReport) -> String {
    let place = "строка \(shown.span.start.line), знак \(shown.span.start.column)"
    let others = FoldedWords.lines(rest).map { HTMLReport.element("li", $0) }.joined()
    let folded =
      rest.isEmpty
      ? ""
      : "<details>\n<summary>\(FoldedWords.count(rest)) в этом файле</summary>\n"
        + "<ul>\n\(others)</ul>\n</details>\n"
    return "<article class=\"\(shown.severity.rawValue)\">\n"
      + HTMLReport.element("h3", shown.headline)
      + HTMLReport.element("p", kind: "place", place)
      + (shown.showsSource ? shown.span.markedExcerpt : "")
      + shown.notes.map(\.paragraph).joined()
      + HTMLReport.element("p", kind: "rule", shown.ruleLine(page))
      + folded + "</article>\n"
  }
}

extension Diagnostic {
  /// «Ошибка: нет ключа «срок»».
  fileprivate var headline: String {
    severity.word.prefix(1).uppercased() + severity.word.dropFirst() + ": " + message
  }

  fileprivate func ruleLine(_ page: HTMLReport) -> String {
    "Правило " + rule.text + (page.title(of: rule).map { ": \($0)" } ?? "")
      + (isMendable ? "; исправит программа: nastavnik check --fix" : "")
  }
}

extension Note {
  fileprivate var paragraph: String {
    guard let span else { return HTMLReport.element("p", kind: "remedy", message) }
    return HTMLReport.element("p", kind: "place", "\(message): \(span.place)") + span.markedExcerpt
  }
}

extension SourceSpan {
  /// The line with the place marked; nothing for a file without text.
  fileprivate var markedExcerpt: String {
    guard let excerpt = Excerpt(of: self, width: 160) else { return "" }
    let (before, marked, after) = excerpt.parts
    // A place without width, such as the end of a line, is marked by a sign of its own.
    let place = marked.isEmpty ? "▸" : HTMLReport.escaped(marked)
    return "<pre><code>\(HTMLReport.escaped(before))<mark>\(place)</mark>"
      + "\(HTMLReport.escaped(after))</code></pre>\n"
  }
}
