/// A field of any type, for lists of all the fields of a record.
protocol FieldDeclaring: Sendable {
  var declaration: FieldDeclaration { get }
}
