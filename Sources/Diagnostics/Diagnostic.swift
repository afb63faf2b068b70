/// One finding: where, what, and what to do.
package struct Diagnostic: Sendable {
  /// The rule that found it.
  package let rule: RuleName
  package let severity: Severity
  /// Whether a record may accept it.
  package let isAcceptable: Bool
  /// The place in an input file.
  package let span: SourceSpan
  /// One line in Russian without a full stop, the most specific word first.
  package let message: String
  /// The remedy, and second places.
  package let notes: [Note]
  /// The record it is about, when an acceptance on that record may silence it.
  package let record: RecordKey?
  /// What removes the finding without a question to the curator.
  package let fix: Fix?
  /// What the reason of an acceptance has to say.
  let terms: AcceptanceTerms
  /// Whether a report may show the line that it is about.
  let showsSource: Bool

  package init(
    _ rule: RuleDescription, at span: SourceSpan, _ message: String, notes: [Note] = [],
    record: RecordKey? = nil, fix: Fix? = nil, terms: AcceptanceTerms = .anyReason
  ) {
    assert(fix == nil || rule.fix != nil, "\(rule.name.text) promises no fix")
    self.rule = rule.name
    self.severity = rule.severity
    self.isAcceptable = Self.isAcceptable(rule, on: terms)
    self.span = span
    self.message = LongNames.cut(message)
    self.notes = notes
    self.record = record
    self.fix = fix
    self.terms = terms
    showsSource = true
  }

  private init(
    _ finding: Diagnostic, message: String? = nil, notes: [Note], record: RecordKey?,
    showsSource: Bool? = nil
  ) {
    self.rule = finding.rule
    self.severity = finding.severity
    self.isAcceptable = finding.isAcceptable
    self.span = finding.span
    self.message = message ?? finding.message
    self.notes = notes
    self.record = record
    self.fix = finding.fix
    self.terms = finding.terms
    self.showsSource = showsSource ?? finding.showsSource
  }

  /// The order of a report: by file, place, rule and words; the same on every run.
  package static func inOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if let bySpan = left.span.precedes(right.span) { return bySpan }
    if left.rule != right.rule { return left.rule.text < right.rule.text }
    return left.message < right.message
  }
}

extension Diagnostic {
  /// Whether `check --fix` mends it; the difference would show private words, so theirs are left alone.
  package var isMendable: Bool { fix != nil && !span.source.isPrivate }

  /// What the notes say that are not about a second place.
  var remedies: [String] { notes.filter { $0.span == nil }.map(\.message) }

  /// The same finding, about a record that may accept it.
  package func about(_ record: RecordKey) -> Diagnostic {
    Diagnostic(self, notes: notes, record: record)
  }

  /// The same finding in other words, without notes and without the line that it is about.
  func saying(_ message: String) -> Diagnostic {
    Diagnostic(self, message: message, notes: [], record: record, showsSource: false)
  }

  /// The same finding with more notes.
  package func adding(_ more: [Note]) -> Diagnostic {
    Diagnostic(self, notes: notes + more, record: record)
  }
}
