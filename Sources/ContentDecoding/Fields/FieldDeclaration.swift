/// What a field's declaration says to a person.
package struct FieldDeclaration: Sendable {
  /// Whether a record can do without the key.
  package enum Presence: Sendable, Hashable {
    case required
    case optional
  }

  /// The Russian key as the curator writes it.
  package let key: String
  package let presence: Presence
  /// What may be written.
  package let shape: ValueShape
  /// One Russian sentence.
  package let meaning: String
  /// A value as the curator would write it on one line.
  package let example: String
}
