/// The words of a report page that the report itself cannot know.
package struct HTMLReport: Sendable {
  /// The name of the page («Проверка раздела»).
  let title: String
  /// Whether publication is possible, in one sentence.
  let verdict: String
  private let rules: [RuleName: String]

  package init(title: String, verdict: String, rules: [RuleDescription]) {
    self.title = title
    self.verdict = verdict
    self.rules = Dictionary(rules.map { ($0.name, $0.title) }) { first, _ in first }
  }

  /// What a rule demands; nothing for a rule that is not described.
  func title(of rule: RuleName) -> String? { rules[rule] }

  /// The text with the signs of HTML written as references, hidden characters made visible.
  package static func escaped(_ text: String) -> String {
    TerminalText.visible(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  /// An element with words in it, nothing where there are none.
  package static func element(_ name: String, kind: String? = nil, _ words: String?) -> String {
    guard let words, !words.isEmpty else { return "" }
    let attribute = kind.map { " class=\"\($0)\"" } ?? ""
    return "<\(name)\(attribute)>\(escaped(words))</\(name)>\n"
  }
}
