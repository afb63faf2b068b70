/// A picture below `content/files/` and what it shows, in words.
package struct Picture: Sendable {
  /// The path without `files/`.
  package let file: Located<String>
  package let description: String

  package init(
    file: Located<String>, description: String
  ) {
    self.file = file
    self.description = description
  }
}
