import Foundation
import Mentorship
import SiteBuild
import Testing

/// Names of files that spell the name of a mentor; the site stands on 15 November 2021.
@Suite struct `A photo whose file spells a name` {
  static let files: [(file: String, spells: Bool)] = [
    ("Вымышлева.jpg", true), ("vymyshleva.jpg", true), ("foto/k-VYMYSHLEVOI-2.jpg", true),
    ("%D0%92%D1%8B%D0%BC%D1%8B%D1%88%D0%BB%D0%B5%D0%B2%D0%B0.jpg", true),
    ("vymyshleva-webinar.jpg", true), ("t-b-7.jpg", true), ("vebinar.jpg", false),
  ]

  @Test(arguments: files)
  func `is not published while the name of the mentor is closed`(
    _ file: String, _ spells: Bool
  ) async throws {
    let photo = "фото: {файл: \"files/\(file)\", описание: Человек у доски}"
    #expect(try await isPublished(file, mentor: photo, event: "", opens: "фото") == !spells)
    #expect(try await isPublished(file, mentor: photo, event: "", opens: "фото, фио"))
  }

  @Test(arguments: files, ["участники: [t-b-7]\n", "участники: 5\n"])
  func `is not among those of an event while the name of a participant is closed`(
    _ named: (file: String, spells: Bool), _ participants: String
  ) async throws {
    let people = participants.contains("5") ? ", на фото: [t-b-7]" : ""
    let event =
      participants + "фото: [{файл: \"files/\(named.file)\", описание: Вебинар\(people)}]\n"
    #expect(
      try await isPublished(named.file, mentor: "", event: event, opens: "фото") == !named.spells)
    #expect(try await isPublished(named.file, mentor: "", event: event, opens: "фото, фио"))
  }

  /// Whether a site with a mentor, not of the staff, and an event has the file, and on a page.
  private func isPublished(
    _ file: String, mentor: String, event: String, opens fields: String
  ) async throws -> Bool {
    let folder = try TemporaryFolder()
    var site = SmallSite()
    site.files["files/\(file)"] = ""
    site.files["mentors/t-b-7.md"] = """
      ---
      фио: Вымышлева Тамара Борисовна
      должность: методист
      функции: [методист]
      наставник с: 2021-09-01
      работник школы: нет
      \(mentor)
      ---

      """
    site.files["events/vebinar.md"] = "---\nназвание: Вебинар\nдата: 2021-10-01\n\(event)---\n"
    site.files["consents.yaml"] = """
      - id: s-1
        субъект: t-b-7
        поля: [\(fields)]
        ресурсы: [https://school.example/nastavnichestvo/]
        цель: рассказ о программе
        с: 2021-09-01
        по: 2024-08-31

      """
    try site.write(into: folder, bytes: ["files/\(file)": [0xFF, 0xD8, 0xFF, 0xE0]])
    let outcome = try await site.run(site.request(in: folder))
    #expect(outcome.status == .success, "\(outcome.report.map(\.message))")
    return FileManager.default.fileExists(atPath: folder("_site/files/\(file)"))
  }
}
