/// A value that reaches no page, whatever the ground: contacts, agreements, load.
package struct Unpublished<Value: Sendable>: Sendable {
  /// For rules only.
  let value: Value

  package init(_ value: Value) { self.value = value }
}

extension Unpublished: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(не публикуется)" }
  package var debugDescription: String { description }
  /// Nothing to look into, so that a dump shows no value either.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
