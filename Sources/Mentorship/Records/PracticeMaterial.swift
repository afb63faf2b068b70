/// What another school takes over from a practice.
package enum PracticeMaterial: Sendable, Hashable {
  /// The id of a document.
  case document(String)
  /// A path below `content/files/`, without that prefix.
  case file(String)
}
