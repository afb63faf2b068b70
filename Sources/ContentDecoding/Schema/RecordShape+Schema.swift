import ContentSyntax
import Diagnostics
import Mentorship
import Russian

extension RecordShape {
  /// The name among the definitions of a schema.
  var definitionName: String { Transliteration.slug(name) }

  /// The keys, which of them must be there, and no others.
  func schema(_ vocabulary: Vocabulary) -> JSON {
    let properties = fields.map { ($0.key, $0.schema(vocabulary)) }
    let required = fields.filter { $0.presence == .required }.map { JSON.text($0.key) }
    return .object([
      "type": .text("object"),
      "title": .text(name),
      "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
      "required": .list(required),
      "additionalProperties": .flag(false),
    ])
  }
}

extension FieldDeclaration {
  fileprivate func schema(_ vocabulary: Vocabulary) -> JSON {
    var members = shape.schema(
      vocabulary, mayBeBlank: presence == .optional || shape.allowsEmpty,
      mayBeEmptyList: presence == .optional)
    members["title"] = .text("\(key) — \(shape.name)")
    members["description"] = .text(meaning)
    members["examples"] = .list([exampleValue])
    return .object(members)
  }

  private var exampleValue: JSON {
    guard let node = parseYAML(SourceText(path: key, text: example)).value else {
      preconditionFailure("the example of «\(key)» is no YAML")
    }
    return JSON(node)
  }
}

extension JSON {
  /// The value as the program reads it: every scalar is text.
  fileprivate init(_ node: YAMLNode) {
    switch node.kind {
    case .null: self = .null
    case .scalar(let text): self = .text(text)
    case .sequence(let nodes): self = .list(nodes.map(JSON.init))
    case .mapping(let entries):
      let members = entries.map { ($0.key, JSON($0.value)) }
      self = .object(Dictionary(uniqueKeysWithValues: members))
    }
  }
}
