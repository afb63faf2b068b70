package import Diagnostics

/// A place where a record names a file.
package struct FileMention: Sendable {
  package let span: SourceSpan
  /// The record that may accept what is found about the file.
  package let record: RecordKey
}
