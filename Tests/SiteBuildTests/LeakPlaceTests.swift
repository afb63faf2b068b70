import Foundation
import SiteBuild
import Testing

/// Where a leak is said to come from, and which of its files are told.
@Suite struct `The place of a leak` {
  /// A key of a consent with words that leak, the rule, and the line of it in `consents.yaml`.
  @Test(
    arguments: [
      ("цель: рассказ о работе Макетова", "personal-data-leak", 5),
      ("запреты: [реклама, \"звонить 8 927 123-45-67\"]", "private-contact", 8),
    ], ["content", "tainik-47"])
  func `is the line of the consent whose terms are printed`(
    _ terms: (key: String, rule: String, line: Int), _ holder: String
  ) async throws {
    var consent = SmallSite.consent("s-1", of: "obraztsova", fields: "[компетенции, фото]")
    if terms.key.hasPrefix("цель") {
      consent = consent.replacing("цель: рассказ", with: terms.key)
    } else {
      consent += "  \(terms.key)\n"
    }
    var site = SmallSite.withPeople
    site.files["consents.yaml"] = nil
    site.files["mentors/obraztsova.md"] = site.files["mentors/obraztsova.md"]?
      .replacing("s-001", with: "s-1")
    site.files["mentors/maketov.md"] = SmallSite.withClosedPeople.files["mentors/maketov.md"]
    let folder = try TemporaryFolder()
    try site.write(into: folder)
    try folder.write(["\(holder)/consents.yaml": consent])
    var request = site.request(in: folder)
    if holder != "content" { request.privateFolder = folder(holder) }
    let found = try await site.run(request).report.filter { $0.rule == terms.rule }
    let file = holder == "content" ? folder("content/consents.yaml") : "private/consents.yaml"
    #expect(found.map { "\($0.file):\($0.line)" } == ["\(file):\(terms.line)"], "\(found)")
  }

  @Test func `has its own page before others`() async throws {
    var site = SmallSite.withClosedPeople
    let ids = (1...5).map { "a\($0)" }
    for id in ids {
      site.files["pages/\(id).md"] = "---\nназвание: Новости \(id)\n---\n\nУрок Макетова.\n"
    }
    site.files["mentors/obraztsova.md"] = SmallSite.mentor("Образцова Яна Львовна", isStaff: true)
      .replacing("Нашёл.", with: "Урок Макетова помог.")
    site.files["consents.yaml"] = SmallSite.consent("s-1", of: "obraztsova", fields: "[о себе]")
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.count == ids.count + 1)
    for finding in report {
      let page = finding.path.replacing("pages/", with: "").replacing("mentors", with: "nastavniki")
        .replacing(".md", with: "/index.html")
      let note = try #require(finding.notes.first?.message)
      #expect(note.hasPrefix("выходит в «\(page)», «"), "\(note)")
      #expect(note.hasSuffix("и ещё в 3 файлах"), "\(note)")
    }
  }
}
