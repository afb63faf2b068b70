/// A link, a picture or raw HTML in a leaf of the document, and its place in the file.
struct FoundInline {
  enum Kind {
    case link
    case image
    case rawHTML
  }

  let node: OpaquePointer
  let kind: Kind
  /// The picture in whose description it stands has taken its place.
  let isInsideImage: Bool
  var range: Range<Int>
}
