import SiteRendering
import Templates
import Testing

@testable import Mentorship
@testable import SitePages

@Suite struct `The conditions of personal data` {
  @Test func `of a section without consents say that none are provided for`() throws {
    let section = try SectionFixture.section(Self.activity)
    let page = try section.personalData
    #expect(page.conditions.isEmpty)
    let html = try section.html(of: .personalData).plainText
    #expect(html.contains("Сведения по согласию не предусмотрены: действующих согласий нет."))
    #expect(!html.contains("<table"))
  }

  @Test func `name the fields that the law opens, as far as records hold them`() throws {
    let section = try Self.section("категория: высшая\nдостижения: [кубок]", consents: "")
    #expect(
      try section.personalData.lawful == [
        "О заместителях руководителя и педагогах (273-ФЗ, ст. 29, ч. 2, п. 1, «ж» и «з»): "
          + "имя, должность, категория",
        "О том, как связаться со школой через куратора (273-ФЗ, ст. 29, ч. 2, п. 1, «а»): "
          + "телефон, почта",
      ])
    #expect(try section.personalData.conditions.isEmpty)
  }

  @Test func `name the norm for the head and for those who approved documents`() throws {
    let head = "руководитель: {фио: Образцов Ян Ильич, должность: директор, почта: a@b.example}\n"
    let order = "---\nназвание: Приказ\nвид: приказ\nутвердил: директор\n---\n"
    let section = try SectionFixture.section(
      Self.activity, documents: ["prikaz": order],
      others: ["site.yaml": SectionFixture.settings + "\n" + head])
    #expect(
      try section.personalData.lawful.first
        == "О руководителе школы и о том, кто утвердил документ "
        + "(273-ФЗ, ст. 29, ч. 2, п. 1, «ж», и ПП РФ № 1802): "
        + "имя, должность, почта, имя и должность утвердившего")
  }

  @Test func `tell of a consent what, what for, where, until when and what is forbidden`() throws {
    let section = try Self.section(
      "достижения: [кубок]",
      consents: Self.consent(
        "s-1", "[фио, достижения, фото]",
        "запреты: [передача третьим лицам, реклама]\n  отозвано: 2022-03-01"))
    let row = try #require(section.personalData.conditions.first)
    // The law opens the name, and there is no photo.
    #expect(row.data == "Достижения")
    #expect(row.purpose == "Рассказ о программе")
    #expect(row.places.map { $0.phrase.text } == ["весь раздел «Наставничество»"])
    #expect(row.until.text.plain == "28 февраля 2022 г.")
    #expect(row.restrictions.map(\.text) == ["Передача третьим лицам", "Реклама"])
    #expect(row.people.map { $0.phrase.text } == ["Абрамов Ян Ильич"])
  }

  @Test(arguments: [
    "по: 2021-11-14", "с: 2021-11-16", "отозвано: 2021-11-15",
    "ресурсы: [\"https://school.example/drugoe/\"]",
  ])
  func `leave out a consent that opens nothing here`(_ line: String) throws {
    let key = line.prefix { $0 != ":" }
    let consent = Self.consent("s-1", "[достижения]").split(separator: "\n")
      .filter { !$0.hasPrefix("  \(key):") }.joined(separator: "\n")
    let section = try Self.section("достижения: [кубок]", consents: consent + "\n  \(line)\n")
    #expect(try section.personalData.conditions.isEmpty)
  }

  @Test func `are one for people who set the same`() throws {
    let section = try SectionFixture.section(
      Self.activity,
      others: [
        "mentors/a.md": Self.mentor("Абрамов Ян Ильич", "достижения: [кубок]"),
        "mentors/b.md": Self.mentor("Яковлева Ия Ильинична", "достижения: [кубок]"),
        "consents.yaml": Self.consent("s-1", "[достижения]")
          + Self.consent("s-2", "[достижения]", of: "b"),
      ])
    let rows = try section.personalData.conditions
    #expect(
      rows.map { $0.people.map { $0.phrase.text } } == [
        ["Абрамов Ян Ильич", "Яковлева Ия Ильинична"]
      ])
    #expect(rows.map(\.restrictions.isEmpty) == [true])
  }

  @Test func `name nobody whose name the page may not show`() throws {
    let section = try SectionFixture.section(
      Self.activity,
      others: [
        "mentors/a.md": Self.mentor(
          "Абрамов Ян Ильич", "достижения: [кубок]\nработник школы: нет"),
        "consents.yaml": Self.consent("s-1", "[достижения]"),
      ])
    let row = try #require(section.personalData.conditions.first)
    #expect(row.people.map { $0.phrase.text } == ["Наставник № 1"])
    #expect(try !section.html(of: .personalData).contains("Абрамов"))
  }

  /// Otherwise whoever reads both pages knows whose the number is.
  @Test func `and pages with the name do not tell whose number it is`() throws {
    let section = try PracticeFixture.section(
      ["a": PracticeFixture.practice(authors: "a"), "b": PracticeFixture.practice(authors: "a")],
      others: [
        "mentors/a.md": Self.mentor("Абрамов Ян Ильич", "работник школы: нет"),
        "consents.yaml": Self.consent("s-1", "[фио]").replacing("/n/", with: "/n/praktiki/a/"),
      ])
    let authors = try ["a", "b"].map { id in
      try #require(section.practice(id).facts.first?.entries.first)
    }
    #expect(authors.map { $0.phrase.text } == ["Абрамов Ян Ильич", "Наставник № 1"])
    #expect(
      authors.map { $0.address?.text } == [nil, "../../nastavniki/nastavnik-1/index.html"])
    guard case .mentor(let mentor) = try section.content(.mentor(0)) else { throw WrongPage() }
    #expect(mentor.practices.map(\.address.text) == ["../../praktiki/b/index.html"])
    let row = try #require(section.personalData.conditions.first)
    #expect(
      row.people.map { $0.phrase.text } == [
        "Наставник, чьё имя видно не на всех страницах"
      ])
  }

  @Test func `say whom to tell that a consent is withdrawn`() throws {
    let facts = try SectionFixture.section(Self.activity).personalData.facts
    #expect(facts.map(\.name) == ["Фамилия, имя, отчество", "Должность", "Телефон", "Почта"])
    #expect(facts.last?.entries.first?.address?.text == "mailto:a@school.example")
  }

  @Test func `are a step away from every page`() throws {
    let section = try SectionFixture.sample(on: "2021-11-15")
    for page in section.pages {
      let links = section.content(of: page).frame.footerLinks.map(\.address.text)
      #expect(links.contains { $0.contains("personalnye-dannye/") || $0 == "index.html" })
    }
    guard case .siteMap(let map) = try section.content(.siteMap) else { throw WrongPage() }
    #expect(
      map.groups.first?.links.contains { $0.address.text == "../personalnye-dannye/index.html" }
        == true)
  }

  private static func section(_ lines: String, consents: String) throws -> SectionPages {
    try SectionFixture.section(
      activity,
      others: [
        "mentors/a.md": mentor("Абрамов Ян Ильич", lines),
        "consents.yaml": consents.isEmpty ? "[]\n" : consents,
      ])
  }

  private static func mentor(_ name: String, _ lines: String) -> String {
    """
    ---
    фио: \(name)
    должность: учитель
    функции: методист
    наставник с: 2021-09-01
    \(lines)
    ---

    """
  }

  private static func consent(
    _ id: String, _ fields: String, _ more: String = "", of subject: String = "a"
  ) -> String {
    """
    - id: \(id)
      субъект: \(subject)
      поля: \(fields)
      ресурсы: ["https://school.example/n/"]
      цель: рассказ о программе
      с: 2021-09-01
      по: 2024-08-31
      \(more)

    """
  }

  private static let activity = """
    - номер: 1.1
      название: Начать
      срок: апрель 2021 г.
      ответственные: Руководитель ОО
      результат: Приказ
    """
}

extension PersonalDataPage {
  /// What is shown by law, a line a norm.
  fileprivate var lawful: [String] {
    norms.map { norm in
      "\(norm.purpose.plain): \(norm.fields.map(\.text).joined(separator: ", "))"
    }
  }
}

extension SectionPages {
  fileprivate var personalData: PersonalDataPage {
    get throws {
      guard case .personalData(let page) = try content(.personalData) else { throw WrongPage() }
      return page
    }
  }
}

extension String {
  /// The text with ordinary spaces for both forms of no-break ones.
  fileprivate var plainText: String { plain.replacing("&nbsp;", with: " ") }
}
