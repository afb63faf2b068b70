private import Russian

extension Report {
  /// The report as one page that needs nothing beside itself: findings by file, what prevents
  /// publication first, the excerpts with the place marked, and what was accepted.
  package func html(_ page: HTMLReport) -> String {
    let files = HTMLReport.File.all(of: diagnostics)
    return HTMLReport.document(
      title: "\(page.title): \(summary)",
      body: """
        <h1>\(HTMLReport.escaped(page.title))</h1>
        <p class="verdict">\(HTMLReport.escaped(page.verdict))</p>
        <p>\(HTMLReport.escaped(counted))</p>
        \(Self.contents(files))\(files.enumerated().map { Self.section($0 + 1, $1, page) }.joined())\
        \(acceptedSection(page))
        """)
  }

  /// «Мешает публикации: 2 ошибки. Желательно: 1 совет.»
  private var counted: String {
    let parts = Severity.allCases.sorted().filter { count($0) > 0 }.map {
      "\($0.heading): \($0.counted(count($0)))."
    }
    return parts.isEmpty ? "Замечаний нет." : parts.joined(separator: " ")
  }

  /// The files, so that one need not scroll.
  private static func contents(_ files: [HTMLReport.File]) -> String {
    guard files.count > 1 else { return "" }
    let items = files.enumerated().map { index, file in
      let path = HTMLReport.escaped(file.path)
      return "<li><a href=\"#f\(index + 1)\">\(path)</a> — \(Report(file.found).summary)</li>\n"
    }
    return "<nav aria-label=\"Файлы\">\n<ul>\n\(items.joined())</ul>\n</nav>\n"
  }

  private static func section(
    _ number: Int, _ file: HTMLReport.File, _ page: HTMLReport
  ) -> String {
    let articles = FoldedFindings(file.found, inFile: 5, inAll: 5).entries.map { $0.article(page) }
    return "<section id=\"f\(number)\" aria-labelledby=\"h\(number)\">\n"
      + "<h2 id=\"h\(number)\">\(HTMLReport.escaped(file.path))</h2>\n\(articles.joined())</section>\n"
  }

  private func acceptedSection(_ page: HTMLReport) -> String {
    guard !accepted.isEmpty else { return "" }
    let items = accepted.map { accepted in
      let found = accepted.diagnostic
      let place = HTMLReport.escaped("\(found.span.place): \(found.message)")
      return "<li>\(place)<br>Причина: \(HTMLReport.escaped(accepted.reason))</li>\n"
    }
    let title = "Допущено: \(remarks(accepted.count))"
    return "<details>\n<summary>\(title)</summary>\n<ul>\n\(items.joined())</ul>\n</details>\n"
  }
}
