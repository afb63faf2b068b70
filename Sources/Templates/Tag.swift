/// One tag as it stands in a template.
struct Tag: Sendable {
  /// What the sign after the braces says.
  enum Kind: Sendable {
    /// `{{name}}`
    case escaped
    /// `{{{name}}}` or `{{&name}}`
    case unescaped
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case closing
    /// `{{!…}}`; also a tag that was reported and means nothing more.
    case comment
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
  }

  let kind: Kind
  let name: String
  /// The whole tag with its braces.
  let range: Range<Int>
}

extension Tag.Kind {
  /// Whether a closing tag must follow.
  var opens: Bool {
    switch self {
    case .section, .inverted, .parent, .block: true
    case .escaped, .unescaped, .closing, .comment, .partial: false
    }
  }

  /// Whether the tag's line disappears when nothing else stands on it.
  var mayStandAlone: Bool { self != .escaped && self != .unescaped }

  var isInheritance: Bool { self == .parent || self == .block }
}
