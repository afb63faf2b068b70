import Testing

@testable import SitePages

/// Documents that are no longer in force.
struct ForceTests {
  @Test(
    arguments: [
      ("утратил силу: 2021-08-27", "№ 41", "не действует с 27.08.2021", "заменён документом № 41"),
      ("подпись: скан", "№ 41", "не действует", "заменён документом № 41"),
      ("подпись: скан", nil, "не действует", "заменён другим документом"),
      ("утратил силу: 2022-01-01", "№ 41", nil, nil),
    ] as [(String, String?, String?, String?)])
  func `a document without force says so in its row`(
    line: String, number: String?, word: String?, detail: String?
  ) throws {
    let numberLine = number.map { "\nномер: \"\($0)\"" } ?? ""
    let section = try SectionFixture.section(
      Self.activity,
      documents: [
        "a": "---\nназвание: Старый порядок\nвид: положение\n\(line)\n---\n",
        "b": """
        ---
        название: Новый порядок
        вид: положение\(numberLine)
        дата: 2021-08-27
        отменяет: a
        ---
        """,
      ])
    let row = try #require(try Self.registry(section).own.first { $0.title == "Старый порядок" })
    #expect(row.lackOfForce?.word.plain == word)
    #expect(row.lackOfForce?.detail?.text == detail)
    let caption = [word, detail].compactMap(\.self).joined(separator: ", ")
    guard case .siteMap(let map) = try section.content(.siteMap) else { throw WrongPage() }
    let link = try #require(
      map.groups.flatMap(\.links).first { $0.title.hasPrefix("Старый порядок") })
    #expect(link.caption?.plain ?? "" == caption)
  }

  @Test func `a replacement of a later day does not count yet`() throws {
    let section = try SectionFixture.section(
      Self.activity,
      documents: [
        "a": "---\nназвание: Старый порядок\nвид: положение\n---\n",
        "b": "---\nназвание: Новый\nвид: положение\nдата: 2021-12-01\nотменяет: a\n---\n",
      ])
    #expect(try Self.registry(section).own.allSatisfy { $0.lackOfForce == nil })
  }

  @Test func `a caption names the kind only where the title alone does not`() throws {
    let section = try SectionFixture.section(
      Self.activity,
      documents: [
        "a": "---\nназвание: Протокол встречи\nвид: протокол\nдата: 2021-11-01\n---\n",
        "b": "---\nназвание: О встрече\nвид: приказ\nдата: 2021-10-01\n---\n",
      ])
    #expect(
      try section.home.documents.map { $0.caption?.plain } == [
        "от 01.11.2021", "приказ от 01.10.2021",
      ])
  }

  @Test func `an annex comes after its document`() throws {
    let numbers = ["2", "41", "41 (приложение 1)", "41 (приложение 10)", "120"]
    let files = numbers.reversed().enumerated().map { index, number in
      (
        "d\(index)",
        "---\nназвание: Текст\nвид: форма\nномер: \"\(number)\"\nдата: 2021-08-27\n---\n"
      )
    }
    let section = try SectionFixture.section(
      Self.activity, documents: Dictionary(uniqueKeysWithValues: files))
    #expect(try Self.registry(section).own.map { $0.number?.plain } == numbers.map { "№ \($0)" })
  }

  private static func registry(_ section: SectionPages) throws -> DocumentsPage {
    guard case .documents(let page) = try section.content(.documents) else { throw WrongPage() }
    return page
  }

  private static let activity = """
    - номер: 1.1
      название: Встреча
      срок: ноябрь 2021 г.
      ответственные: Куратор в ОО
      результат: Протокол
    """
}
