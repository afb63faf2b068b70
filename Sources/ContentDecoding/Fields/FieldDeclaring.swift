import ContentSyntax

/// A field of any type, for lists of all the fields of a record.
protocol FieldDeclaring: Sendable {
  var declaration: FieldDeclaration { get }
  /// Reports what is wrong with a value of the field.
  func check(_ node: YAMLNode, _ journal: inout DecodingJournal)
}
