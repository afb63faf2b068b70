import ContentSyntax
import Diagnostics
import Mentorship

extension FieldType {
  /// A record inside a record.
  static func record(
    _ shape: @escaping @autoclosure @Sendable () -> RecordShape,
    _ decode: @escaping @Sendable (RecordReader, inout DecodingJournal) -> Value?
  ) -> FieldType {
    FieldType(.record(shape)) { node, journal in
      RecordReader(node, as: shape(), &journal).flatMap { decode($0, &journal) }
    }
  }

  /// One word, or a record that says more.
  static func either(
    _ word: ValueShape, or shape: @escaping @autoclosure @Sendable () -> RecordShape,
    word asWord: @escaping @Sendable (Located<String>) -> Value,
    record decode: @escaping @Sendable (RecordReader, inout DecodingJournal) -> Value?
  ) -> FieldType {
    FieldType(.either(word, .record(shape))) { node, journal in
      if case .scalar(let text) = node.kind { return asWord(Located(text, at: node.span)) }
      return RecordReader(node, as: shape(), &journal).flatMap { decode($0, &journal) }
    }
  }
}
