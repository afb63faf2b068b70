import Diagnostics
import Mentorship

extension ValueShape {
  /// The members of a schema for the value.
  ///
  /// - Parameters:
  ///   - mayBeBlank: whether nothing may be written.
  ///   - mayBeEmptyList: whether a list may have no line.
  func schema(
    _ vocabulary: Vocabulary, mayBeBlank: Bool = false, mayBeEmptyList: Bool = true
  ) -> [String: JSON] {
    var choices = choices(vocabulary, mayBeEmptyList: mayBeEmptyList)
    if mayBeBlank { choices.append(SchemaDefinition.reference(to: SchemaDefinition.nothing)) }
    return choices.count == 1 ? choices[0] : ["anyOf": .list(choices.map(JSON.object))]
  }

  /// The ways to write the value.
  private func choices(
    _ vocabulary: Vocabulary, mayBeEmptyList: Bool
  ) -> [[String: JSON]] {
    switch self {
    case .scalar(let shape): [shape.schema]
    case .words(_, let words): [Self.schema(of: words)]
    case .term(let list): [Self.schema(of: list.terms(in: vocabulary).map(\.name))]
    case .id: [ScalarShape.id.schema]
    case .list(let element):
      element.choices(vocabulary, mayBeEmptyList: true)
        + [element.listSchema(vocabulary, mayBeEmptyList)]
    case .record(let shape): [SchemaDefinition.reference(to: shape().definitionName)]
    case .recordByKey(let alternative): [alternative().schema]
    case .either(let one, let other):
      [one, other].flatMap { $0.choices(vocabulary, mayBeEmptyList: mayBeEmptyList) }
    }
  }

  private func listSchema(_ vocabulary: Vocabulary, _ mayBeEmpty: Bool) -> [String: JSON] {
    var members: [String: JSON] = ["type": .text("array"), "items": .object(schema(vocabulary))]
    if !mayBeEmpty { members["minItems"] = .number(1) }
    return members
  }

  private static func schema(of words: [String]) -> [String: JSON] {
    [
      "type": .text("string"), "enum": .list(words.map(JSON.text)),
      "errorMessage": .text("допустимо: \(words.joined(separator: ", "))"),
    ]
  }
}

extension RecordAlternative {
  fileprivate var schema: [String: JSON] {
    [
      "if": .object(["required": .texts(key)]),
      "then": .object(SchemaDefinition.reference(to: with.definitionName)),
      "else": .object(SchemaDefinition.reference(to: without.definitionName)),
    ]
  }
}
