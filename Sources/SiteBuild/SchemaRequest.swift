/// What `schema` is asked: where editors are to find the schemas.
package struct SchemaRequest: Sendable {
  /// The content folder, as the command line names it; its vocabulary is in the schemas.
  package var content = "content"
  /// Where the schemas go; nothing: `help/schemas` in the content folder.
  package var output: String?

  package init() {}
}
