import Diagnostics
import Foundation
import Templates
import Testing

@testable import SitePages

struct PageTemplatesTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "templates")

  @Test func `every template shows only what its view declares`() throws {
    let sources = try Self.readTemplates()
    var findings: [Diagnostic] = []
    func compile<V: View>(_ name: String, for view: V.Type) {
      findings += compileTemplate(name, for: view, in: sources).diagnostics
    }
    compile("home", for: HomePage.self)
    compile("about", for: AboutPage.self)
    compile("plan", for: PlanPage.self)
    compile("plan-list", for: PlanListPage.self)
    compile("activity", for: ActivityPage.self)
    compile("practices", for: PracticesPage.self)
    compile("practice", for: PracticePage.self)
    compile("documents", for: DocumentsPage.self)
    compile("document", for: DocumentPage.self)
    compile("mentors", for: MentorsPage.self)
    compile("mentor", for: MentorPage.self)
    compile("events", for: EventsPage.self)
    compile("event", for: EventPage.self)
    compile("page", for: FreePageView.self)
    compile("contacts", for: ContactsPage.self)
    compile("personal-data", for: PersonalDataPage.self)
    compile("site-map", for: SiteMapPage.self)
    compile("not-found", for: NotFoundPage.self)
    #expect(findings.isEmpty, "\(findings.map(\.message))")
  }

  static func readTemplates() throws -> TemplateSources {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(TemplateSources.ending) }
    let files = try names.sorted().map { name in
      let bytes = try Data(contentsOf: folder.appending(path: name))
      return SourceText(path: "templates/\(name)", bytes: Array(bytes))
    }
    return TemplateSources(folder: "templates", files: files)
  }
}
