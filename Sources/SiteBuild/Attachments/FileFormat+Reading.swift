internal import Attachments
internal import Mentorship

extension FileFormat {
  /// How a file is looked into.
  enum Reading {
    case read(AttachmentFormat)
    /// Letters, which are searched like every page.
    case text
    /// Nothing here reads it; what it is, in Russian.
    case unread(String)
  }

  /// - Parameter beginning: the file's first bytes.
  func reading(of beginning: [UInt8]) -> Reading {
    switch self {
    case .pdf: .read(.pdf)
    case .word, .sheet, .openText, .archive: .read(.archive)
    case .signature: .read(.signature)
    case .jpeg: .read(.jpeg)
    case .png: .read(.png)
    case .gif: .read(.gif)
    case .webp: .read(.webp)
    // Letters as words, Russian ones as numbers.
    case .text where beginning.starts(with: "{\\rtf".utf8): .unread("документ RTF")
    case .svg, .webPage, .text, .empty: .text
    case .oldOffice: .unread("документ старого Office или с паролем")
    case .packed, .unknown: .unread(rawValue)
    }
  }
}
