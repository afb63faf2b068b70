/// One name that templates may use on a view, what it means, and how it is read.
@usableFromInline
package struct ViewField<V: View>: Sendable {
  /// The name in a tag.
  package let name: String
  /// One English sentence for the field reference.
  package let meaning: String
  @usableFromInline let access: FieldAccess

  @usableFromInline
  init(name: String, meaning: String, access: FieldAccess) {
    self.name = name
    self.meaning = meaning
    self.access = access
  }
}
