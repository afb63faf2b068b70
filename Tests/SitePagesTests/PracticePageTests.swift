import Templates
import Testing

@testable import Mentorship
@testable import SitePages

struct PracticePageTests {
  @Test func `the passport tells what is known`() throws {
    let section = try PracticeFixture.section([
      "a": PracticeFixture.practice(
        """
        организация: Школа «Макет»
        вид: групповое
        функции: [предметник, методист]
        сроки: три месяца
        применено в: [Школа «Пример», Школа «Эталон»]
        экспертиза: {уровень: окружной, дата: 2021-10-28}
        пункты плана: ["1.1", "1.2"]
        """)
    ])
    #expect(
      try section.practice("a").facts.map(Self.line) == [
        "Автор: Макетов Пётр, методист", "Организация: Школа «Макет»",
        "Форма: педагог – педагог → ../formy/pedagog-pedagog/index.html", "Вид: групповое",
        "Кому помогает: молодой специалист → ../gruppy/molodoi-spetsialist/index.html",
        "Функции наставника: предметник → ../funktsii/predmetnik/index.html; "
          + "методист → ../funktsii/metodist/index.html",
        "Сроки: три месяца", "Экспертиза: окружной уровень, 28.10.2021",
        "Применяют: Школа «Пример»; Школа «Эталон»",
        "Пункты плана: 1.1. Встреча → ../../plan/1-1/index.html; "
          + "1.2. Обмен → ../../plan/1-2/index.html",
      ])
  }

  @Test func `what is not given leaves neither a heading nor an empty line`() throws {
    let section = try PracticeFixture.section(["a": PracticeFixture.practice(body: "")])
    let page = try section.practice("a")
    #expect(page.facts.map(\.name) == ["Автор", "Организация", "Форма", "Кому помогает"])
    #expect(page.facts[1].entries.map(\.phrase.text) == ["ПШ"])
    let html = try section.html(of: .practice(0))
    let full = try PracticeFixture.section(
      ["a": PracticeFixture.practice(Self.everything), "b": PracticeFixture.practice()],
      attachments: ["p/karta.odt": 1024]
    ).html(of: .practice(0))
    for mark in [
      "id=\"h-res\"", "id=\"h-steps\"", "id=\"h-cond\"", "id=\"h-mat\"", "Задачи",
      "<ul class=\"ticks\">", "class=\"prevnext\"",
    ] {
      #expect(full.contains(mark) && !html.contains(mark), "\(mark)")
    }
    #expect(html.contains("h-why"))
  }

  private static let everything = """
    задачи: [Составить карту]
    результаты: {показатель: Время, до: 45 минут, после: 15 минут}
    условия тиражирования: [Двое]
    материалы: [files/p/karta.odt]
    """

  @Test func `a text stands under the heading of the page`() throws {
    let page = try PracticeFixture.section([
      "a": PracticeFixture.practice(
        body: "## Шаги\n\nh2 `<h2>` и [план](/plan/)\n\n### Первый\n\n#### Мелочь")
    ]).practice("a")
    let html = String(decoding: try #require(page.body).bytes, as: UTF8.self)
    #expect(html.contains("<h3 id=\"shagi\">Шаги</h3>"), "\(html)")
    #expect(html.contains("<h4 id=\"pervyi\">Первый</h4>"))
    #expect(html.contains("<h5 id=\"meloch\">Мелочь</h5>"))
    #expect(html.contains("h2 <code>&lt;h2&gt;</code>"))
    #expect(html.contains("href=\"../../plan/index.html\""))
  }

  @Test func `a figure is told in words, drawn when it is a share, and stands in the table`() throws
  {
    let section = try PracticeFixture.section([
      "a": PracticeFixture.practice(
        """
        результаты:
          - {показатель: Уроки с целью, до: 38 %, после: 81 %, участников: 16}
          - {показатель: Время, до: 45 минут, после: 15 минут}
          - {показатель: Охват, до: 90 %, после: 120 %}
        """)
    ])
    let page = try section.practice("a")
    #expect(
      page.changes.map(\.sentence.plain) == [
        "Уроки с целью: было 38 %, стало 81 %", "Время: было 45 минут, стало 15 минут",
        "Охват: было 90 %, стало 120 %",
      ])
    #expect(page.changes.map { $0.picture != nil } == [true, false, false])
    #expect(page.changes.map(\.participants) == ["16", nil, nil])
    #expect(page.changes[0].picture?.before.place == "38.00%")
    #expect(page.changes[0].picture?.after.place == "81.00%")
    let html = try section.html(of: .practice(0))
    #expect(html.ranges(of: "<svg class=\"ba-pic\" aria-hidden=\"true\">").count == 1)
    #expect(html.contains("<caption>") && html.contains("<th scope=\"row\">Охват</th>"))
    #expect(html.contains("Кольцо"))
  }

  @Test func `without shares nothing explains a picture, without counts there is no column`() throws
  {
    let html = try PracticeFixture.section([
      "a": PracticeFixture.practice(
        "результаты: {показатель: Время, до: 45 минут, после: 15 минут}")
    ]).html(of: .practice(0))
    #expect(html.contains("было\u{A0}45\u{A0}минут"))
    #expect(!html.contains("Кольцо") && !html.contains("Уроков или людей"))
  }

  @Test(arguments: [
    ("38 %", "81 %", "middle 38.00%", "middle 81.00%"),
    ("81 %", "38 %", "middle 81.00%", "middle 38.00%"),
    ("38 %", "50 %", "middle 38.00%", "middle 50.00%"),
    ("38 %", "49 %", "end 38.00%", "start 49.00%"),
    ("49 %", "38 %", "start 49.00%", "end 38.00%"),
    ("50 %", "50 %", "end 50.00%", "start 50.00%"),
    ("12,5 %", "25 %", "start 12.50%", "start 34.50%"),
    ("0 %", "100 %", "start 0.00%", "end 100.00%"),
    ("0 %", "5 %", "start 0.00%", "start 16.00%"),
    ("95 %", "98 %", "end 82.00%", "end 98.00%"),
  ])
  func `labels that would touch are put apart, and none leaves the scale`(
    before: String, after: String, first: String, second: String
  ) throws {
    let picture = try #require(
      ChangePicture(before: Quantity(before), after: Quantity(after)))
    #expect("\(picture.before.labelAnchor) \(picture.before.labelPlace)" == first)
    #expect("\(picture.after.labelAnchor) \(picture.after.labelPlace)" == second)
  }

  @Test func `an author of the base is named and linked only while the name is open`() throws {
    let section = try PracticeFixture.section(
      [
        "a": PracticeFixture.practice(
          authors: "obraztsova, {фио: Макетов Пётр, должность: методист}"),
        "b": PracticeFixture.practice(authors: "shablonova"),
      ],
      others: [
        "mentors/obraztsova.md": Self.mentor("Образцова Анна", "работник школы: да"),
        "mentors/shablonova.md": Self.mentor("Шаблонова Нина", "работник школы: нет"),
      ])
    #expect(
      Self.line(try #require(section.practice("a").facts.first))
        == "Авторы: Образцова Анна → ../../nastavniki/obraztsova/index.html; Макетов Пётр, методист"
    )
    #expect(
      Self.line(try #require(section.practice("b").facts.first))
        == "Автор: Наставник № 1 → ../../nastavniki/nastavnik-1/index.html")
    let html = try section.html(of: .practice(1))
    #expect(!html.contains("Шаблонова") && !html.contains("shablonova"))
  }

  @Test func `materials say what they are, in the curator's order`() throws {
    let page = try PracticeFixture.section(
      ["a": PracticeFixture.practice("материалы: [files/p/karta.odt, otchet]")],
      documents: [
        "otchet": "---\nназвание: Отчёт о карте\nвид: отчёт\nномер: 5\nдата: 2021-11-01\n---\n"
      ],
      attachments: ["p/karta.odt": 22 * 1024]
    ).practice("a")
    #expect(page.materials.map(\.title) == ["karta", "Отчёт о карте"])
    #expect(page.materials.map { $0.file?.plain } == ["ODT, 22 КБ", nil])
    #expect(page.materials.map { $0.caption?.plain } == [nil, "отчёт № 5 от 01.11.2021"])
    #expect(
      page.materials.map(\.address.text) == [
        "../../files/p/karta.odt", "../../dokumenty/otchet/index.html",
      ])
  }

  @Test func `an activity and a document name the practices that speak of them`() throws {
    let section = try PracticeFixture.section(
      [
        "a": PracticeFixture.practice(
          titled: "Первая", "материалы: otchet\nпункты плана: [\"1.1\"]"),
        "b": PracticeFixture.practice(titled: "Вторая"),
      ],
      documents: ["otchet": "---\nназвание: Отчёт\nвид: отчёт\n---\n"])
    let link = "Первая → ../../praktiki/a/index.html"
    #expect(try section.activity("1.1").practices.map(Self.link) == [link])
    #expect(try section.activity("1.2").practices.isEmpty)
    #expect(try section.document("otchet").practices.map(Self.link) == [link])
    #expect(try section.html(of: .activity(0)).contains("id=\"h-practices\""))
    #expect(try !section.html(of: .activity(1)).contains("h-practices"))
    #expect(try section.html(of: .document(0)).contains("Материал практик"))
  }

  @Test func `neighbours follow the order of the list`() throws {
    let section = try PracticeFixture.section([
      "a": PracticeFixture.practice(titled: "Вторая"),
      "b": PracticeFixture.practice(titled: "Первая"),
      "c": PracticeFixture.practice(titled: "Давняя", year: "2020-2021"),
    ])
    let page = try section.practice("b")
    #expect(page.previous.map(Self.link) == "Вторая → ../a/index.html")
    #expect(page.next.map(Self.link) == "Давняя → ../c/index.html")
    #expect(page.eyebrow.plain == "Практика · 2021–2022 учебный год")
  }

  private static func link(_ item: LinkItem) -> String { "\(item.title) → \(item.address.text)" }

  private static func line(_ fact: Fact) -> String {
    let entries = fact.entries.map { entry in
      entry.phrase.text + (entry.address.map { " → \($0.text)" } ?? "")
    }
    return "\(fact.name.plain): \(entries.joined(separator: "; "))"
  }

  private static func mentor(_ name: String, _ line: String) -> String {
    "---\nфио: \(name)\nдолжность: учитель\nфункции: методист\nнаставник с: 2021-09-01\n\(line)\n---\n"
  }
}
