import Foundation
import Testing

@testable import ContentDecoding

@Suite struct `The field reference of the curator` {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content/help/fields.md")

  /// `REWRITE_GOLDENS=1 swift test` writes the file anew and fails once, so that a person looks.
  @Test func `stands in the content folder as the fields are declared`() throws {
    let declared = ContentReference.text
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    if written != declared, ProcessInfo.processInfo.environment["REWRITE_GOLDENS"] == "1" {
      try declared.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(written == declared)
  }

  @Test func `has a row for every key of every record`() {
    let text = ContentReference.text
    for record in ContentFileForm.all.flatMap(\.shape.allRecords) {
      #expect(text.contains(record.referenceTable))
    }
  }

  @Test func `leads only to headings that it has, each once`() {
    let text = ContentReference.text
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }
      .map { ContentReference.anchor(of: String($0.drop { "# ".contains($0) })) }
    let links = text.matches(of: #/\]\(#([^)]+)\)/#).map { String($0.output.1) }
    #expect(Set(headings).count == headings.count)
    #expect(links.count > 20)
    #expect(Set(links).subtracting(headings) == [])
  }
}
