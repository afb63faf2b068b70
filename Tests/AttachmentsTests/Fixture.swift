import Attachments
import Foundation

/// A file of `Tests/Fixtures/attachments`, whose README tells how each was made.
struct Fixture {
  let name: String

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/attachments")

  /// The tools of this machine.
  static let tools = PDFTools(searchPath: "/usr/local/bin:/usr/bin:/bin")

  init(_ name: String) { self.name = name }

  var path: String { Self.folder.appending(path: name).path }

  var bytes: [UInt8] {
    get throws { try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) }
  }

  /// What can be read of the file.
  func read(
    as format: AttachmentFormat, with tools: PDFTools = Self.tools,
    limits: ReadingLimits = ReadingLimits()
  ) throws -> AttachmentReading {
    let file = AttachmentFile(path: path, format: format, bytes: try bytes)
    return readAttachment(file, with: tools, limits: limits)
  }
}
