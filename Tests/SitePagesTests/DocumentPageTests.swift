import Templates
import Testing

@testable import Mentorship
@testable import SitePages

struct DocumentPageTests {
  @Test func `the passport tells what is known and what it proves`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    let facts = try section.document("polozhenie-o-nastavnichestve").facts.map(Self.line)
    #expect(
      facts == [
        "Номер и дата: № 41 от 27.08.2021",
        "Утвердил: Эталонова Мария Андреевна, директор",
        "Подпись: УКЭП — усиленная квалифицированная электронная подпись",
        "Опубликован: 31.08.2021",
        "Заменяет: Положение о наставничестве молодых специалистов, "
          + "положение № 12 от 03.09.2018 → ../polozhenie-2018/index.html",
        "Пункты плана: "
          + "1.4. Разработка и утверждение положения о наставничестве в ОО → ../../plan/1-4/index.html; "
          + "4.1. Подготовка условий для запуска программы наставничества → ../../plan/4-1/index.html",
      ])
    let old = try section.document("polozhenie-2018")
    #expect(old.eyebrow.plain == "Положение · не действует с 27 августа 2021 г.")
    #expect(old.facts.map(\.name).contains("Заменён документом"))
  }

  @Test func `the links of a text lead from its own page`() throws {
    let section = try SectionFixture.section(
      Self.activity,
      documents: [
        "a": Self.document(
          "[план](/plan/#p-1-1), [другой](/dokumenty/b/#kak), [ниже](#nizhe), [файл](files/x.pdf)\n\n## Ниже"
        ),
        "b": Self.document("## Как"),
      ], attachments: ["x.pdf": 3000])
    let html = String(
      decoding: try #require(section.document("a").body).bytes, as: UTF8.self)
    for address in [
      "../../plan/index.html#p-1-1", "../b/index.html#kak", "#nizhe", "../../files/x.pdf",
    ] {
      #expect(html.contains("href=\"\(address)\""), "\(html)")
    }
    #expect(try section.document("a").contents.isEmpty)
  }

  @Test func `three headings make a list of contents`() throws {
    let section = try SectionFixture.section(
      Self.activity, documents: ["a": Self.document("## Раз\n\n## Два\n\n### Мелочь\n\n## Три")])
    #expect(
      try section.document("a").contents.map { "\($0.title) \($0.address.text)" } == [
        "Раз #raz", "Два #dva", "Три #tri",
      ])
  }

  @Test func `a file says its format and size`() throws {
    let page = try SectionFixture.sample(on: "2021-11-15").document("forma-individualnogo-plana")
    #expect(page.file?.title.plain == "Скачать CSV, 1 КБ")
    #expect(page.file?.address.text == "../../files/forma-plana.csv")
  }

  @Test(arguments: [
    ("a/b.pdf", 214 * 1024, "PDF, 214 КБ"), ("x.tar.gz", 10, "GZ, 1 КБ"),
    ("x.odt", 1_468_006, "ODT, 1,4 МБ"), ("x", 1_048_576, "1,0 МБ"), (".x", 2048, "2 КБ"),
    ("x.png", 1_048_575, "PNG, 1,0 МБ"),
  ])
  func `sizes are told in words`(path: String, size: Int, text: String) {
    #expect(FileDescription(path: path, size: size).text.plain == text)
  }

  @Test func `own documents come by date, those from above stand apart`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    guard case .documents(let page) = try section.content(.documents) else { throw WrongPage() }
    let days = page.own.map(\.dateKey)
    #expect(days == days.sorted())
    #expect(page.own.count == 20)
    #expect(page.own[1...2].map { $0.number?.plain } == ["№ 16", "№ 17"])
    #expect(page.higher.count == 2)
    #expect(page.own.allSatisfy { $0.isSample })
    #expect(page.kindChoices.first?.label == "Приказ")
    #expect(page.abbreviations.map(\.short) == ["ПЭП", "УКЭП"])
    let order = try #require(page.own.first { $0.number == "№\u{A0}16" })
    #expect(order.activities.map(\.number) == ["1.1", "4.1"])
    #expect(order.activities.map(\.isFollowed) == [true, false])
  }

  private static func line(_ fact: Fact) -> String {
    let entries = fact.entries.map { entry in
      entry.phrase.text + (entry.address.map { " → \($0.text)" } ?? "")
    }
    return "\(fact.name.plain): \(entries.joined(separator: "; "))"
  }

  private static let activity = """
    - номер: 1.1
      название: Встреча
      срок: ноябрь 2021 г.
      ответственные: Куратор в ОО
      результат: Протокол
    """

  private static func document(_ body: String) -> String {
    "---\nназвание: Текст\nвид: отчёт\n---\n\n\(body)\n"
  }
}
