import Diagnostics
import SiteRendering
import Templates
import Testing

@testable import Mentorship
@testable import SitePages

struct PageListTests {
  @Test func `every page stands at its own address under its own title`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    #expect(Set(section.pages.map(\.address)).count == section.pages.count)
    let frames = section.pages.map { section.content(of: $0).frame }
    #expect(Set(frames.map(\.title)).count == frames.count)
    #expect(Set(frames.map(\.description)).count == frames.count)
    #expect(frames.filter(\.isUnlisted).count == 1)
  }

  @Test func `the pages are those that content may link to, with their anchors`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    let promised = try SectionFixture.catalog().anchorsByAddress()
    let listed = section.pages.filter { Self.isPromised($0.subject) }
    #expect(Set(listed.map { section.written($0).path }) == Set(promised.keys))

    let templates = try #require(
      SiteTemplates.compile(PageTemplatesTests.readTemplates()).value)
    for page in listed {
      var bytes: [UInt8] = []
      templates.render(section.content(of: page), into: &bytes)
      let html = String(decoding: bytes, as: UTF8.self)
      let missing = promised[page.address.path, default: []].filter {
        !html.contains("id=\"\($0)\"")
      }
      #expect(missing.isEmpty, "\(page.address.path): \(missing)")
    }
  }

  /// A list by subject and a later sheet may vanish any day, so that no text may lead there.
  private static func isPromised(_ subject: PageSubject) -> Bool {
    switch subject {
    case .notFound, .mentorsOfSubject: false
    case .mentors(let sheet), .mentorsOfFunction(_, let sheet): sheet == 1
    default: true
    }
  }

  @Test func `every activity and every document has a page`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    let subjects = Set(section.pages.map(\.subject))
    for index in section.overview.activities.indices {
      #expect(subjects.contains(.activity(index)))
    }
    for index in section.overview.site.documents.indices {
      #expect(subjects.contains(.document(index)))
    }
  }

  @Test func `the lost page counts addresses from the host, all else from itself`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    for page in section.pages {
      let frame = section.content(of: page).frame
      let assets = [frame.stylesheet, frame.script, frame.icon, frame.colours].compactMap(\.self)
      let links = [frame.home] + assets + (frame.menu + frame.footerLinks).map(\.address)
      let isLost = page.subject == .notFound
      #expect(links.allSatisfy { $0.text.hasPrefix("/nastavnichestvo/") == isLost })
      #expect((frame.canonical == nil) == isLost)
      #expect((frame.foot == nil) == isLost)
    }
  }

  @Test func `the menu marks the page itself and the section it stands in`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    func marks(_ subject: PageSubject) throws -> [String] {
      try section.content(subject).frame.menu.compactMap { link in
        link.current.map { "\(link.title): \($0)" }
      }
    }
    #expect(try marks(.home).isEmpty)
    #expect(try marks(.plan) == ["План: page"])
    #expect(try marks(.activity(0)) == ["План: true"])
    #expect(try marks(.document(0)) == ["Документы: true"])
  }

  @Test func `no page is told to have changed after the day of the section`() throws {
    let section = try SectionFixture.section(
      """
      - номер: 1.1
        название: Встреча
        срок: постоянно
        ответственные: Куратор в ОО
        результат: Протокол
        подтверждения: [a, b]
      """,
      documents: [
        "a": "---\nназвание: Протокол\nвид: протокол\nдата: 2021-11-01\n---\n",
        "b": "---\nназвание: Отчёт\nвид: отчёт\nдата: 2021-11-10\nопубликован: 2021-12-01\n---\n",
        "c": "---\nназвание: План\nвид: план\nдата: 2022-01-10\n---\n",
      ], on: "2021-11-05")
    let changes = try [PageSubject.home, .documents, .document(0), .document(1), .document(2)].map {
      try section.content($0).frame.foot?.updated?.iso
    }
    #expect(changes == ["2021-11-01", "2021-11-01", "2021-11-01", nil, nil])
    #expect(try section.home.documents.map(\.title) == ["Протокол"])
    #expect(try section.activity("1.1").status.code == "now")
  }

  @Test func `search engines are told of every page but the lost one`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    let files = searchEngineFiles(for: section)
    #expect(files.map(\.address.outputPath) == ["sitemap.xml", "robots.txt"])
    let xml = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(xml.ranges(of: "<url>").count == section.pages.count - 1)
    #expect(
      xml.contains(
        "<loc>https://school.example/nastavnichestvo/plan/1-1/</loc><lastmod>2021-11-15</lastmod>"))
    #expect(!xml.contains("404"))
  }
}

extension PageContent {
  var frame: PageFrame {
    switch self {
    case .home(let page): page.frame
    case .about(let page): page.frame
    case .plan(let page): page.frame
    case .planList(let page): page.frame
    case .activity(let page): page.frame
    case .practices(let page): page.frame
    case .practice(let page): page.frame
    case .documents(let page): page.frame
    case .document(let page): page.frame
    case .events(let page): page.frame
    case .event(let page): page.frame
    case .freePage(let page): page.frame
    case .mentors(let page): page.frame
    case .mentor(let page): page.frame
    case .contacts(let page): page.frame
    case .personalData(let page): page.frame
    case .siteMap(let page): page.frame
    case .notFound(let page): page.frame
    }
  }
}

extension SectionPages {
  /// The address of a page as content writes it: of a mentor always by the id.
  fileprivate func written(_ page: Page) -> SiteAddress {
    guard case .mentor(let index) = page.subject else { return page.address }
    return .mentor(overview.roster.all[index].id)
  }
}
