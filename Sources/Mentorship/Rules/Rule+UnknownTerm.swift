import Diagnostics

extension Rule {
  /// Every role and kind is a word of the vocabulary.
  static let unknownTerm = Rule(
    "unknown-term", .error, "Роли и виды взяты из словаря школы"
  ) { context in
    let vocabulary = context.catalog.vocabulary
    var roles = Names("нет роли", vocabulary.roles)
    var kinds = Names("нет вида документов", vocabulary.documentKinds)
    return context.activities.flatMap { activity in
      activity.roles.compactMap { roles.finding(for: $0, on: activity.info) }
    }
      + context.catalog.documents.compactMap { kinds.finding(for: $0.kind, on: $0.info) }
  }
}

/// The names of one list of the vocabulary.
private struct Names {
  let complaint: String
  let known: Set<String>
  var suggestions: Suggestions

  init(_ complaint: String, _ terms: [Term]) {
    self.complaint = complaint
    self.known = Set(terms.map(\.name))
    self.suggestions = Suggestions(among: terms.map(\.name))
  }

  mutating func finding(for term: Located<String>, on info: RecordInfo) -> Finding? {
    if known.contains(term.value) { return nil }
    return Finding(
      at: term.span, "\(complaint) «\(term.value)»",
      notes: suggestions.notes(for: term.value), on: info.key)
  }
}
