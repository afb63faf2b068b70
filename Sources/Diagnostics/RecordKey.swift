/// Which record a finding is about, so that an acceptance (`допущения`) written on that record can
/// meet it (`plan/3.4`, `documents/prikaz`).
package struct RecordKey: Sendable, Hashable {
  package let text: String

  package init(_ text: String) { self.text = text }
}
