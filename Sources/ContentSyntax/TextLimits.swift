/// What a text may hold at most, so that no input makes the C libraries slow or deep.
package enum TextLimits {
  /// Bytes in a text file.
  package static let file = 16 << 20
  /// Bytes in a Markdown body.
  package static let body = 1 << 20
  /// Levels of YAML collections, or of quotes and lists in Markdown.
  package static let nesting = 100
  /// Opening brackets in one block of Markdown.
  package static let brackets = 1_000
  /// Syntax errors reported for one YAML file.
  static let syntaxErrors = 50
}
