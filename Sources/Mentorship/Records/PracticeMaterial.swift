/// What another school takes over from a practice.
package enum PracticeMaterial: Sendable, Hashable {
  /// The id of a document.
  case document(String)
  /// A path below `content/files/`, without that prefix, and what the file is called on the page.
  case file(String, title: String?)
}
