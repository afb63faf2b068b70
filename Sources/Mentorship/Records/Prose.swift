package import Diagnostics

/// What a curator wrote for people to read, of one record: its values, or its body.
package struct Prose: Sendable {
  package let text: PlacedText
  package let record: RecordKey

  package init(_ text: PlacedText, of record: RecordKey) {
    self.text = text
    self.record = record
  }
}
