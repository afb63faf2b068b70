package import Mentorship

/// What one content file gives.
package struct DecodedFile: Sendable {
  /// Nothing when the file could not be read as a record.
  package let record: DecodedRecord?
  /// The prose of its values and its body.
  package let prose: [Prose]
}
