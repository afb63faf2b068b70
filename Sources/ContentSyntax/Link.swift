package import Diagnostics

/// A link or a picture of a body.
package struct Link: Sendable {
  /// The address as written, escapes and entities of Markdown decoded.
  package let destination: String
  /// Where it leads.
  package let target: LinkDestination
  /// The link's words, or the picture's description, without markup.
  package let text: String
  /// The whole link in the file, from its opening bracket to the end of its address.
  package let span: SourceSpan
  package let isImage: Bool

  package init(
    destination: String, target: LinkDestination, text: String, span: SourceSpan, isImage: Bool
  ) {
    self.destination = destination
    self.target = target
    self.text = text
    self.span = span
    self.isImage = isImage
  }
}
