/// What `explain` is asked: which rules to tell of.
package struct ExplainRequest: Sendable {
  /// The names of rules; none for the list of all.
  package var names: [String]
  package var format = AnswerFormat.terminal

  package init(names: [String]) { self.names = names }
}
