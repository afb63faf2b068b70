/// The rules of a SARIF log, and where each stands in it.
struct SARIFRules: Sendable {
  /// The rules as the log lists them: the described ones, then by name those that only found something.
  let descriptors: [JSON]
  private let places: [RuleName: Int]

  init(_ described: [RuleDescription], found: [Diagnostic]) {
    let known = Set(described.map(\.name))
    let others = Dictionary(found.map { ($0.rule, $0.severity) }) { first, _ in first }
      .filter { !known.contains($0.key) }
      .sorted { $0.key.text < $1.key.text }
    descriptors = described.map(Self.descriptor) + others.map { Self.descriptor($0.key, $0.value) }
    let names = described.map(\.name) + others.map(\.key)
    places = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  /// The index of a rule in the list.
  func index(of rule: RuleName) -> JSON { .number(places[rule] ?? -1) }

  /// A reporting descriptor (section 3.49); the rules have no page of their own for a `helpUri`.
  private static func descriptor(_ rule: RuleDescription) -> JSON {
    .object([
      "id": .text(rule.name.text),
      "shortDescription": message(rule.title),
      "fullDescription": message(rule.reason),
      "help": message(rule.remedy, markdown: rule.markdownHelp),
      "defaultConfiguration": .object(["level": .text(rule.severity.sarifLevel)]),
    ])
  }

  /// A multiformat message string (section 3.12): Markdown never stands without plain text.
  private static func message(_ text: String, markdown: String? = nil) -> JSON {
    var forms: [String: JSON] = ["text": .text(SARIFText.escaped(text))]
    if let markdown { forms["markdown"] = .text(SARIFText.escaped(markdown)) }
    return .object(forms)
  }

  private static func descriptor(_ name: RuleName, _ severity: Severity) -> JSON {
    .object([
      "id": .text(name.text),
      "shortDescription": message(name.text),
      "defaultConfiguration": .object(["level": .text(severity.sarifLevel)]),
    ])
  }
}
