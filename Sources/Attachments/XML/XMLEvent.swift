/// What an XML text holds, piece by piece.
enum XMLEvent: Sendable {
  case begin(XMLElement)
  case end(String)
  /// Words between elements; a long run comes in several pieces.
  case words(String)
}
