/// A fault as it would be written, and the same put right.
package struct RuleExample: Sendable {
  /// What an example is written in, as a fence of Markdown names it.
  package enum Language: String, Sendable {
    case yaml
    case markdown
    /// A template.
    case html
    /// Names of files, or a table.
    case text
  }

  package let language: Language
  package let wrong: String
  package let right: String

  private init(_ language: Language, _ wrong: String, _ right: String) {
    self.language = language
    self.wrong = wrong
    self.right = right
  }

  /// Fields of a record.
  package static func yaml(wrong: String, right: String) -> RuleExample {
    RuleExample(.yaml, wrong, right)
  }

  /// The text of a page, or a whole file with its front matter.
  package static func markdown(wrong: String, right: String) -> RuleExample {
    RuleExample(.markdown, wrong, right)
  }

  /// A piece of a template.
  package static func html(wrong: String, right: String) -> RuleExample {
    RuleExample(.html, wrong, right)
  }

  /// Names of files, or what stands in a table.
  package static func text(wrong: String, right: String) -> RuleExample {
    RuleExample(.text, wrong, right)
  }
}
