import ContentSyntax
import Diagnostics

extension FieldType {
  /// A record inside a record.
  static func record(
    _ shape: @escaping @autoclosure @Sendable () -> RecordShape, named name: String,
    _ decode: @escaping @Sendable (RecordReader, inout FindingList) -> Value?
  ) -> FieldType {
    FieldType(name) { node, findings in
      RecordReader(node, as: shape(), &findings).flatMap { decode($0, &findings) }
    }
  }
}
