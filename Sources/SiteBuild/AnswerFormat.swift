/// How the answer to a question is written.
package enum AnswerFormat: String, Sendable, CaseIterable {
  /// For people.
  case terminal
  /// For programs, one object.
  case json
}
