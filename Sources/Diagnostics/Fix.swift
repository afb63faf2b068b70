package import TextEdits

/// What removes a finding and changes nothing that the curator meant, so that a program may do it.
package enum Fix: Sendable {
  /// Edits of the file in which the finding stands, made together or not at all.
  case edits([TextEdit])
  /// The whole file saved anew in UTF-8, as the source of the finding's span holds it.
  case encoding

  /// Another value of a scalar in YAML, written as the old one is.
  package static func scalar(at span: SourceSpan, _ value: String) -> Fix {
    // What needs no quotes between brackets needs none elsewhere.
    .edits([YAMLScalar.edit(span.range, of: span.source.bytes, to: value, in: .flow)])
  }

  /// Other words in place of a stretch; nothing in place of it by default.
  package static func replacing(_ span: SourceSpan, with words: String = "") -> Fix {
    .edits([TextEdit(span.range, with: words)])
  }
}
