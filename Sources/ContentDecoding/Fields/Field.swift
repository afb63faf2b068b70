import ContentSyntax

/// One key of a record, declared once: how it is written, what it takes and what it means.
///
/// The reading of a value, the errors, the nearest names, an editor's schema and the field reference
/// are made from this declaration.
struct Field<Value: Sendable>: FieldDeclaring {
  let declaration: FieldDeclaration
  let type: FieldType<Value>

  init(
    _ key: String, _ presence: FieldDeclaration.Presence, _ type: FieldType<Value>,
    _ meaning: String, example: String
  ) {
    self.declaration = FieldDeclaration(
      key: key, presence: presence, shape: type.shape, meaning: meaning, example: example)
    self.type = type
  }

  func check(_ node: YAMLNode, _ journal: inout DecodingJournal) {
    _ = type.read(node, &journal)
  }
}
