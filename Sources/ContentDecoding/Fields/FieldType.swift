import ContentSyntax
import Diagnostics
import Mentorship

/// What a field takes, and how its value is read.
struct FieldType<Value: Sendable>: Sendable {
  /// What may be written.
  let shape: ValueShape
  /// Reads a value; reports what is wrong with it and gives nothing then.
  let read: @Sendable (YAMLNode, inout DecodingJournal) -> Value?

  init(
    _ shape: ValueShape, read: @escaping @Sendable (YAMLNode, inout DecodingJournal) -> Value?
  ) {
    self.shape = shape
    self.read = read
  }

  /// A type whose values are written as one line of text.
  ///
  /// - Parameters:
  ///   - parse: nothing for a text that is no such value.
  ///   - mend: the value that a text means beyond doubt, written as it has to be.
  static func scalar(
    _ shape: ScalarShape, _ parse: @escaping @Sendable (String) -> Value?,
    mend: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> FieldType {
    FieldType(.scalar(shape)) { node, journal in
      guard let text = journal.scalar(node, wanted: shape.name) else { return nil }
      if let value = parse(text) { return value }
      let meant = mend(text).flatMap { parse($0) == nil ? nil : $0 }
      let remedy = meant.map { "запишите так: \($0)" } ?? shape.remedy
      journal.report(
        .invalidValue, at: node.span, "«\(text)» — не \(shape.name)",
        notes: remedy.map { [Note($0)] } ?? [],
        fix: meant.map { .scalar(at: node.span, $0) })
      return nil
    }
  }

  /// The same values with the place where each was written.
  func located() -> FieldType<Located<Value>> where Value: Sendable {
    FieldType<Located<Value>>(shape) { [read] node, journal in
      read(node, &journal).map { Located($0, at: node.span) }
    }
  }
}
