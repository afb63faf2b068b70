import Foundation
import SiteRendering
import Testing

@Suite struct `The description of the templates` {
  private static let readme = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "templates/README.md")
  private static let marks = (begin: "<!-- fields:begin -->\n", end: "<!-- fields:end -->")

  /// `REWRITE_GOLDENS=1 swift test` writes the tables anew and fails once, so that a person looks.
  @Test func `lists every view's fields as they are declared`() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let begin = try #require(text.range(of: Self.marks.begin))
    let end = try #require(text.range(of: Self.marks.end))
    let written = String(text[begin.upperBound..<end.lowerBound])
    let declared = "\n" + SiteTemplates.fieldReference + "\n"
    if written != declared, ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] == "1" {
      let whole = text.replacingCharacters(in: begin.upperBound..<end.lowerBound, with: declared)
      try whole.write(to: Self.readme, atomically: true, encoding: .utf8)
    }
    #expect(written == declared)
  }
}
