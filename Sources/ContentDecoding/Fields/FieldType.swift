import ContentSyntax
import Diagnostics
import Mentorship

/// What a field takes, and how its value is read.
struct FieldType<Value: Sendable>: Sendable {
  /// What may be written, in Russian, in the nominative («дата»).
  let name: String
  /// Whether an empty value is a value and not a missing one.
  let allowsEmpty: Bool
  /// Reads a value; reports what is wrong with it and gives nothing then.
  let read: @Sendable (YAMLNode, inout DecodingJournal) -> Value?

  init(
    _ name: String, allowsEmpty: Bool = false,
    read: @escaping @Sendable (YAMLNode, inout DecodingJournal) -> Value?
  ) {
    self.name = name
    self.allowsEmpty = allowsEmpty
    self.read = read
  }

  /// A type whose values are written as one line of text.
  ///
  /// - Parameter parse: nothing for a text that is no such value.
  static func scalar(
    _ name: String, expected: String, _ parse: @escaping @Sendable (String) -> Value?
  ) -> FieldType {
    FieldType(name) { node, journal in
      guard let text = journal.scalar(node, wanted: name) else { return nil }
      if let value = parse(text) { return value }
      journal.report(
        "invalid-value", at: node.span, "«\(text)» — не \(name)", notes: [Note(expected)])
      return nil
    }
  }

  /// The same values with the place where each was written.
  func located() -> FieldType<Located<Value>> where Value: Sendable {
    FieldType<Located<Value>>(name, allowsEmpty: allowsEmpty) { [read] node, journal in
      read(node, &journal).map { Located($0, at: node.span) }
    }
  }
}
