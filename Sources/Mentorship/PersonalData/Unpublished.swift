/// A value that reaches no page, whatever the ground: contacts, agreements, load. It is kept for the
/// record: no page and no rule asks for it.
package struct Unpublished<Value: Sendable>: Sendable {
  /// Kept for the record; no page or rule asks.
  let value: Value

  package init(_ value: Value) { self.value = value }
}

extension Unpublished: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(не публикуется)" }
  package var debugDescription: String { description }
  /// Nothing to look into, so that a dump shows no value either.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
