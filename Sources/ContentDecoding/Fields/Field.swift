/// One key of a record, declared once: how it is written, what it takes and what it means.
///
/// The reading of a value, the errors and the nearest names are made from this declaration; it says
/// enough for an editor's schema and a field reference too.
struct Field<Value: Sendable>: FieldDeclaring {
  let declaration: FieldDeclaration
  let type: FieldType<Value>

  init(
    _ key: String, _ presence: FieldDeclaration.Presence, _ type: FieldType<Value>,
    _ meaning: String, example: String
  ) {
    self.declaration = FieldDeclaration(
      key: key, presence: presence, type: type.name, meaning: meaning, example: example)
    self.type = type
  }
}
