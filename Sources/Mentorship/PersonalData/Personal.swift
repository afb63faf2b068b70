/// A value about a person: it is not printed and not compared, and a page sees it only through
/// `PublicationGate.open`.
package struct Personal<Value: Sendable>: Sendable {
  package let field: PersonalField
  package let subject: PersonalSubject
  /// For the gate, and for rules that check the value without showing it.
  let value: Value

  package init(_ value: Value, _ field: PersonalField, of subject: PersonalSubject) {
    self.value = value
    self.field = field
    self.subject = subject
  }
}

extension Personal: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "«\(field.rawValue)» (закрыто)" }
  package var debugDescription: String { description }
  /// Nothing to look into, so that a dump shows no value either.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
