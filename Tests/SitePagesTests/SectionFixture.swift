import ContentDecoding
import ContentSyntax
import Diagnostics
import Foundation
import SiteRendering
import Testing

@testable import Mentorship
@testable import SitePages

/// The pages of a section that a test describes by its files.
enum SectionFixture {
  /// The project's own content, as it stands on a day.
  static func sample(on day: String) throws -> SectionPages { SectionPages(of: try site(on: day)) }

  /// The catalog of the project's own content.
  static func catalog() throws -> Catalog {
    let folder = PageTemplatesTests.folder.deletingLastPathComponent().appending(path: "content")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    var files: [String: String] = [:]
    var attachments: [String: Int] = [:]
    for path in paths where !path.hasPrefix("help") && !path.contains("README") {
      guard path.hasSuffix(".yaml") || path.hasSuffix(".md") || path.hasPrefix("files/"),
        !path.hasPrefix(".")
      else { continue }
      let file = folder.appending(path: path)
      if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      let bytes = try Data(contentsOf: file)
      if path.hasPrefix("files/") {
        attachments[String(path.dropFirst("files/".count))] = bytes.count
      } else {
        files[path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return try decode(files, attachments)
  }

  /// A small section.
  ///
  /// - Parameters:
  ///   - activities: the lines of the list `мероприятия` of its only section.
  ///   - documents: the files below `documents/` by their ids.
  ///   - others: other files by their paths below `content/`.
  static func section(
    _ activities: String, documents: [String: String] = [:], others: [String: String] = [:],
    attachments: [String: Int] = [:], vocabulary: String = "", on day: String = "2021-11-15"
  ) throws -> SectionPages {
    var files = ["site.yaml": settings, "plan.yaml": plan(activities)]
    if !vocabulary.isEmpty { files["vocabulary.yaml"] = vocabulary }
    for (id, text) in documents { files["documents/\(id).md"] = text }
    files.merge(others) { $1 }
    return SectionPages(of: try validated(try decode(files, attachments), on: day))
  }

  private static func site(on day: String) throws -> Site {
    try validated(try sampleCatalog.get(), on: day)
  }

  /// Read once, for many tests look at it.
  private static let sampleCatalog = Result { try catalog() }

  private static func validated(_ catalog: Catalog, on day: String) throws -> Site {
    let date = try #require(PlainDate(iso: day))
    let result = validate(catalog, on: date, knowing: [])
    let errors = result.report().diagnostics.filter { $0.severity == .error }.map(\.message)
    return try #require(result.site, "\(errors)")
  }

  private static func decode(
    _ files: [String: String], _ attachments: [String: Int]
  ) throws -> Catalog {
    var records: [DecodedRecord] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let source = SourceText(path: path, text: text)
      let kind = try #require(ContentFileKind.of(path, in: source).value)
      let decoded = decodeRecord(parseDocument(source).value, as: kind, tables: TableFiles())
      records.append(try #require(decoded.value.record, "\(decoded.diagnostics.map(\.message))"))
    }
    let nowhere = SourceText(path: "", text: "").span(0..<0)
    return Catalog(
      records, of: [],
      attachments: attachments.map { Attachment(path: $0.key, size: $0.value, span: nowhere) })
  }

  /// The file `site.yaml` of a small section.
  static let settings = """
    школа: {полное название: Примерная школа, краткое название: ПШ}
    адрес раздела: https://school.example/n/
    программа: Программа наставничества
    период: 2021-04-01/2022-05-31
    учебный год: 2021-2022
    куратор: {фио: Примерова Анна, должность: заместитель директора, телефон: "8 (84600) 0-00-01, доб. 2", почта: a@school.example}
    """

  private static func plan(_ activities: String) -> String {
    let lines = activities.split(separator: "\n", omittingEmptySubsequences: false)
    return """
      название: План
      цель: учить друг друга
      задачи: [Помогать.]
      разделы:
        - номер: 1
          название: Начало
          мероприятия:
      \(lines.map { "      \($0)" }.joined(separator: "\n"))
      """
  }
}

extension SectionPages {
  var home: HomePage {
    get throws {
      guard case .home(let page) = try content(.home) else { throw WrongPage() }
      return page
    }
  }

  var plan: PlanPage {
    get throws {
      guard case .plan(let page) = try content(.plan) else { throw WrongPage() }
      return page
    }
  }

  func list(_ subject: PageSubject) throws -> PlanListPage {
    guard case .planList(let page) = try content(subject) else { throw WrongPage() }
    return page
  }

  func activity(_ number: String) throws -> ActivityPage {
    let index = try #require(
      overview.activities.firstIndex { $0.activity.number.value.text == number })
    guard case .activity(let page) = try content(.activity(index)) else { throw WrongPage() }
    return page
  }

  func document(_ id: String) throws -> DocumentPage {
    let index = try #require(overview.site.documents.firstIndex { $0.id.text == id })
    guard case .document(let page) = try content(.document(index)) else { throw WrongPage() }
    return page
  }

  func practice(_ id: String) throws -> PracticePage {
    let index = try #require(overview.practices.practices.firstIndex { $0.id.text == id })
    guard case .practice(let page) = try content(.practice(index)) else { throw WrongPage() }
    return page
  }

  func practices(_ list: PracticeList = .all, sheet: Int = 1) throws -> PracticesPage {
    guard case .practices(let page) = try content(.practices(list, sheet: sheet)) else {
      throw WrongPage()
    }
    return page
  }

  /// The page as a reader gets it.
  func html(of subject: PageSubject) throws -> String {
    let templates = try #require(SiteTemplates.compile(PageTemplatesTests.readTemplates()).value)
    var bytes: [UInt8] = []
    templates.render(try content(subject), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func content(_ subject: PageSubject) throws -> PageContent {
    content(of: try #require(pages.first { $0.subject == subject }))
  }
}

struct WrongPage: Error {}

extension Phrase {
  /// The words of the phrase, no-break spaces as ordinary ones.
  var text: String { words.plain }
}

extension String {
  /// The text with ordinary spaces.
  var plain: String { replacing("\u{A0}", with: " ") }
}
