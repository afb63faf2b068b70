import Foundation
import SiteBuild
import Testing

@Suite struct `The author of an attachment` {
  /// A file whose properties name «A. Shablonova» or «Shablonova A.I.», a mentor whose name is closed,
  /// and whether it is hers.
  @Test(
    arguments: ["avtor.docx", "avtor.pdf"],
    [("Шаблонова Анна Ильинична", true), ("Шаблонова Ольга Ивановна", false)])
  func `is a closed name in Latin letters too, by its initials`(
    _ file: String, _ mentor: (name: String, isFound: Bool)
  ) async throws {
    let folder = try TemporaryFolder()
    var site = SmallSite()
    site.files["mentors/pervaia.md"] = SmallSite.mentor(mentor.name, isStaff: false)
    site.files["documents/prikaz.md"]? += "\n[Памятка](files/\(file))\n"
    try site.write(into: folder)
    try folder.write(["content/files/": ""])
    try folder.copy(
      SmallSite.project.appending(path: "Tests/Fixtures/attachments/\(file)"),
      to: "content/files/\(file)")
    let report = try await site.run(site.request(in: folder)).report
    let found = report.filter { $0.rule == "personal-data-leak" }
    #expect(found.map(\.path) == (mentor.isFound ? ["documents/prikaz.md"] : []), "\(report)")
    #expect(
      found.compactMap(\.notes.first?.message)
        == (mentor.isFound ? ["выходит в «files/\(file), свойство «Автор»»"] : []))
  }
}
