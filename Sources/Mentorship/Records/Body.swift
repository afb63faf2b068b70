/// The text of a record, ready as HTML but for the addresses of its links inside the site, which
/// depend on the page that shows it.
package struct Body: Sendable {
  /// Finished markup, or the place of a link's address.
  package enum Segment: Sendable {
    case html([UInt8])
    /// The index of a link in `links`.
    case address(Int)
  }

  /// A heading, an anchor of the page.
  package struct Heading: Sendable {
    package let level: Int
    package let id: String
    package let text: String

    package init(level: Int, id: String, text: String) {
      self.level = level
      self.id = id
      self.text = text
    }
  }

  package let segments: [Segment]
  package let headings: [Heading]
  /// The links that lead inside the site, pictures among them.
  package let links: [Located<BodyLink>]
  /// The addresses of links with a scheme, as written.
  package let fullAddresses: [Located<String>]
  /// The files that it shows as pictures, as paths below `content/files/`; each is among `links`.
  package let pictures: [Located<String>]
  /// How many steps it tells; nothing when its text could not be read.
  package let steps: Int?

  package init(
    segments: [Segment], headings: [Heading], links: [Located<BodyLink>],
    fullAddresses: [Located<String>] = [], pictures: [Located<String>] = [], steps: Int? = 0
  ) {
    self.segments = segments
    self.headings = headings
    self.links = links
    self.fullAddresses = fullAddresses
    self.pictures = pictures
    self.steps = steps
  }

  /// A record without a text.
  package static let empty = Body(segments: [], headings: [], links: [])
  package var isEmpty: Bool { segments.isEmpty }
  /// Whether its text could not be read, so that what it lacks here may stand in the file.
  var isUnread: Bool { steps == nil }
}
