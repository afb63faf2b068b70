import ContentSyntax
import Diagnostics
import Mentorship

/// What is gathered from one file while it is decoded: its findings and its prose.
struct DecodingJournal: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var prose: [Prose] = []
  private var unclaimed: [Located<String>] = []

  mutating func report(
    _ rule: RuleDescription, at span: SourceSpan, _ message: String, notes: [Note] = [],
    fix: Fix? = nil
  ) {
    diagnostics.append(Diagnostic(rule, at: span, message, notes: notes, fix: fix))
  }

  /// How many values of prose no record has claimed yet.
  var unclaimedCount: Int { unclaimed.count }

  /// Keeps a value that is read as prose until its record claims it.
  mutating func keepProse(_ words: String, at span: SourceSpan) {
    unclaimed.append(Located(words, at: span))
  }

  /// Gives a record the prose that was read since there were `count` values unclaimed.
  mutating func claimProse(since count: Int, for record: RecordKey) {
    guard count < unclaimed.count else { return }
    var text = PlacedText(in: unclaimed[count].span.source)
    for value in unclaimed[count...] { text.append(scalar: value.value, at: value.span) }
    unclaimed.removeSubrange(count...)
    prose.append(Prose(text, of: record))
  }

  /// The text of a scalar; a list or a mapping in its place is reported.
  mutating func scalar(_ node: YAMLNode, wanted: String) -> String? {
    if case .scalar(let text) = node.kind { return text }
    reportWrongType(node, wanted: wanted)
    return nil
  }

  mutating func reportWrongType(_ node: YAMLNode, wanted: String) {
    report(.wrongType, at: node.span, "здесь \(node.kind.word), а нужно: \(wanted)")
  }

  mutating func reportWrongType(_ node: YAMLNode, record: String) {
    report(.wrongType, at: node.span, "здесь \(node.kind.word), а нужна запись: \(record)")
  }

  /// Adds how it is written right to the wrong types that were reported since there were `count`
  /// findings and that no inner field has explained.
  mutating func explainWrongTypes(since count: Int, _ remedy: String) {
    for index in diagnostics.indices.dropFirst(count) {
      let found = diagnostics[index]
      guard found.rule == RuleDescription.wrongType.name, found.notes.isEmpty else { continue }
      diagnostics[index] = Diagnostic(
        .wrongType, at: found.span, found.message, notes: [Note(remedy)])
    }
  }
}

extension YAMLNode.Kind {
  /// What was written, in the nominative.
  fileprivate var word: String {
    switch self {
    case .null: "пусто"
    case .scalar: "текст"
    case .sequence: "список"
    case .mapping: "набор «ключ: значение»"
    }
  }
}
