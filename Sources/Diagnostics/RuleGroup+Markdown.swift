extension RuleGroup {
  /// The group as a chapter of a Markdown page.
  package var markdown: String {
    "## \(title)\n\n" + rules.map(\.markdown).joined(separator: "\n")
  }
}

extension RuleDescription {
  fileprivate var markdown: String {
    "### \(name.text)\n\n**\(title)** — \(severity.word).\n\n\(markdownHelp)"
  }

  /// Why the rule exists and how to mend what it finds, in Markdown.
  var markdownHelp: String {
    let basis = norm.map { "*Норма:* \($0) (\(Self.disclaimer)).\n\n" } ?? ""
    let mending = fix.map { "*Исправляется:* `check --fix` — \($0).\n\n" } ?? ""
    return """
      \(reason)

      \(basis)*Что делать:* \(remedy)

      \(mending)Неверно:

      \(fenced(example.wrong))

      Верно:

      \(fenced(example.right))

      """
  }

  /// The example in a fence that is longer than any in it.
  private func fenced(_ text: String) -> String {
    let fence = text.contains("```") ? "````" : "```"
    return "\(fence)\(example.language.rawValue)\n\(text)\n\(fence)"
  }
}
