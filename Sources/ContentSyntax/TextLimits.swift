/// What a text may hold at most, so that no input makes the program slow or the C libraries deep.
///
/// Each is many times what a large school writes: its plan has 25 KB and 500 values.
package enum TextLimits {
  /// Bytes in a text file: more than the data and the body together.
  package static let file = 4 << 20
  /// Bytes in a Markdown body.
  package static let body = 1 << 20
  /// Bytes of YAML in one file.
  package static let data = 2 << 20
  /// Values of YAML in one file, keys among them.
  package static let values = 50_000
  /// Lines of YAML that begin with «%»; libyaml compares every directive with all before it.
  static let directives = 100
  /// Levels of YAML collections, or of quotes and lists in Markdown.
  package static let nesting = 100
  /// Opening brackets in one block of Markdown.
  package static let brackets = 1_000
  /// Rows of a table in a CSV file.
  static let rows = 10_000
  /// Findings kept of one Markdown body.
  static let bodyFindings = 10_000
  /// Syntax errors reported for one YAML file.
  static let syntaxErrors = 50
  /// Bytes of one YAML file that are read again for the sake of further syntax errors.
  static let rereading = 16 << 20
}
