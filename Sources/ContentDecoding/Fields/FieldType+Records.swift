import ContentSyntax
import Diagnostics

extension FieldType {
  /// A record inside a record.
  static func record(
    _ shape: @escaping @autoclosure @Sendable () -> RecordShape, named name: String,
    _ decode: @escaping @Sendable (RecordReader, inout DecodingJournal) -> Value?
  ) -> FieldType {
    FieldType(name) { node, journal in
      RecordReader(node, as: shape(), &journal).flatMap { decode($0, &journal) }
    }
  }
}
