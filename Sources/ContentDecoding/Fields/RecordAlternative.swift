/// Two kinds of record that one key tells apart.
package struct RecordAlternative: Sendable {
  let key: String
  /// The record that has the key.
  let with: RecordShape
  /// The record that has not; its shape names the key all the same, so that an editor offers it.
  let without: RecordShape
}
