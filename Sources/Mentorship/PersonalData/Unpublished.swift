/// A value that reaches no page, whatever the ground: a mentor's contacts, agreement and load, and
/// what is known of a mentee.
package struct Unpublished<Value: Sendable>: Sendable {
  /// For rules that check the value, and for the leak scan.
  let value: Value

  package init(_ value: Value) { self.value = value }
}

extension Unpublished: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(не публикуется)" }
  package var debugDescription: String { description }
  /// Nothing to look into, so that a dump shows no value either.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
