import Diagnostics

/// The fields of one kind of record.
package struct RecordShape: Sendable {
  /// The kind of record, in Russian, in the nominative («мероприятие»).
  package let name: String
  package let fields: [FieldDeclaration]
  /// The fields with their types.
  let typedFields: [any FieldDeclaring]
  private let keys: Set<String>

  init(_ name: String, _ fields: any FieldDeclaring...) {
    self.name = name
    self.typedFields = fields
    self.fields = fields.map(\.declaration)
    self.keys = Set(self.fields.map(\.key))
  }

  /// Whether a record of this kind may have the key.
  func has(_ key: String) -> Bool { keys.contains(key) }
}
