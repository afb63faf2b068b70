/// The declared fields of a view when its type is forgotten.
@usableFromInline
struct ViewSchema: Sendable {
  /// One field by its name.
  struct Field: Sendable {
    let name: String
    let meaning: String
    let access: FieldAccess
  }

  /// The view's type, for the field reference.
  let name: String
  /// In the order of declaration.
  let fields: [Field]
  private let indices: [String: Int]

  @usableFromInline
  init<V: View>(_ view: V.Type) {
    name = String(describing: view)
    fields = V.fields.map { Field(name: $0.name, meaning: $0.meaning, access: $0.access) }
    indices = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    precondition(indices.count == fields.count, "\(view) declares a field name twice")
  }

  /// The field of this name.
  func field(_ name: String) -> Field? { indices[name].map { fields[$0] } }
}
