package import Diagnostics

/// A value of a YAML text and where it stands.
package struct YAMLNode: Sendable {
  /// What a value is; scalars are text as written, whatever they look like.
  package indirect enum Kind: Sendable {
    /// The text of a scalar: plain ones as written, quoted and block ones decoded.
    case scalar(String)
    case sequence([YAMLNode])
    /// The entries in their order, each key once.
    case mapping([YAMLEntry])
    /// Nothing is written where a value could be.
    case null
  }

  package let kind: Kind
  /// From the first character of the value to the last one.
  package let span: SourceSpan

  package init(_ kind: Kind, at span: SourceSpan) {
    self.kind = kind
    self.span = span
  }
}
