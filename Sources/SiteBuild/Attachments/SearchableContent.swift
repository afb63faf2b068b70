import Attachments
import ContentSyntax
import Mentorship

/// How a file that is published as it is gets searched: every one is in one of these ways, or else a
/// finding says that it was not.
enum SearchableContent: Sendable {
  /// A text in UTF-8, searched like a page.
  case text([UInt8])
  /// A file to be looked into.
  case attachment(AttachmentFormat)
  case unread(AttachmentGap.Reason)
}

extension InputFile {
  /// How the file gets searched, by what it holds, whatever its name says.
  func searchableContent() throws -> SearchableContent {
    switch FileFormat(of: bytes).reading(of: bytes) {
    case .read(let format): return .attachment(format)
    case .unread(let what): return .unread(.unknownFormat(what))
    case .text:
      let limit = InputFolder.textLimit
      guard let whole = try FileSystem.contents(of: location, limit: limit) else {
        return .unread(.tooLarge("текст больше \(limit >> 20) МиБ"))
      }
      return readableText(whole).map(SearchableContent.text) ?? .unread(.unknownEncoding)
    }
  }
}
