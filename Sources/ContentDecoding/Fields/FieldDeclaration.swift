/// What a field's declaration says to a person.
package struct FieldDeclaration: Sendable, Hashable {
  /// Whether a record can do without the key.
  package enum Presence: Sendable, Hashable {
    case required
    case optional
  }

  /// The Russian key as the curator writes it.
  package let key: String
  package let presence: Presence
  /// What may be written, in Russian («дата», «список текстов»).
  package let type: String
  /// One Russian sentence.
  package let meaning: String
  /// A value as the curator would write it.
  package let example: String
}
