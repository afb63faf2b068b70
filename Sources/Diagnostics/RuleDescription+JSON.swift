extension RuleDescription {
  /// The description for programs; `norm` and `fix` are `null` where there is none.
  package var json: JSON {
    .object([
      "name": .text(name.text),
      "severity": .text(severity.rawValue),
      "title": .text(title),
      "reason": .text(reason),
      "norm": norm.map(JSON.text) ?? .null,
      "remedy": .text(remedy),
      "fix": fix.map(JSON.text) ?? .null,
      "language": .text(example.language.rawValue),
      "wrong": .text(example.wrong),
      "right": .text(example.right),
    ])
  }
}

extension RuleGroup {
  /// The heading and the descriptions.
  package var json: JSON {
    .object(["group": .text(title), "rules": .list(rules.map(\.json))])
  }
}
