package import Diagnostics

/// A Markdown body as finished HTML with holes, and what was found in it.
package struct MarkdownBody: Sendable {
  /// The HTML, cut where an address or a table is written later.
  package let segments: [MarkdownSegment]
  package let headings: [Heading]
  /// Links and pictures in the order of the text, without those that were refused.
  package let links: [Link]
  /// Tables whose rows stand in a file.
  package let tables: [TableFile]
  /// How many steps the text tells; nothing when the text was refused unread.
  package let steps: Int?
  /// The words of paragraphs, headings, list items and cells; nothing where there is no body.
  package let prose: PlacedText?

  package init(
    segments: [MarkdownSegment] = [], headings: [Heading] = [], links: [Link] = [],
    tables: [TableFile] = [], steps: Int? = 0, prose: PlacedText? = nil
  ) {
    self.segments = segments
    self.headings = headings
    self.links = links
    self.tables = tables
    self.prose = prose
    self.steps = steps
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { segments.isEmpty }
}
