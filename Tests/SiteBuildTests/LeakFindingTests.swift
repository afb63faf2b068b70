import Foundation
import SiteBuild
import Testing

/// What a person is told of a leak, and what it keeps from happening.
@Suite struct `A leak` {
  @Test func `says in which files the words come out, and shows no value itself`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["pages/novosti.md"] = """
      ---
      название: Новости
      в меню: да
      ---

      Урок Макетова.

      """
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    let finding = try #require(report.first)
    #expect(report.count == 1)
    #expect(finding.message == "закрытое поле «фио» выходит на сайт отсюда")
    #expect(finding.notes.first?.message == "выходит в «novosti/index.html»")
    #expect(finding.notes.allSatisfy { !$0.message.contains("Макетов") })
  }

  /// Pages of mentors show the numbers of others too.
  @Test(arguments: 1...7)
  func `is no number by which a page calls somebody, whose load may be the same`(
    _ load: Int
  ) async throws {
    var site = SmallSite.withClosedPeople
    for path in site.files.keys.filter({ $0.hasPrefix("mentors/") }) {
      site.files[path] = site.files[path]?.replacing("фио:", with: "нагрузка: \(load)\nфио:")
    }
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.isEmpty, "\(report.map(\.place))")
  }

  @Test func `by the name of a file stands in that file`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["pages/urok-maketova.md"] = "---\nназвание: Урок\nв меню: да\n---\n"
    site.files["documents/prikaz.md"]? += "\n[Урок](/urok-maketova/)\n"
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.map(\.path) == ["pages/urok-maketova.md"])
  }

  /// What `site.yaml` says beside its values opens nothing, nor does a street that is called so.
  @Test func `is none in a value of the site's settings, and is one by a comment there`()
    async throws
  {
    var site = SmallSite.withClosedPeople
    site.files["site.yaml"]? += "# раньше: Макетов, 8 (84600) 0-00-19, соглашение СН-4711\n"
    site.files["site.yaml"] = site.files["site.yaml"]?
      .replacing("школа:", with: "школа:\n  адрес: г. Образцовск, ул. Заготовкина, д. 1")
    try await site.expectLeaks(
      """
      + Урок вёл Макетов, потом другие.
      + Звоните: 8 (84600) 0-00-19.
      + По соглашению СН-4711 наставник ведёт кружок.
      + Спросите Заготовкина после уроков.
      - Встреча пройдёт у школы, ул. Заготовкина, д. 1.
      """)
  }

  @Test func `is no function of the mentor, which the post may be called by`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/maketov.md"] = site.files["mentors/maketov.md"]?
      .replacing("должность: методист", with: "должность: предметник")
      .replacing("функции: [методист]", with: "функции: [предметник]")
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.isEmpty, "\(report.map(\.place))")
  }

  @Test func `is no label of the templates`() async throws {
    let site = SmallSite.withClosedPeople.adding(closed: [
      "temnyi": "Тёмный Олег Ильич", "novyi": "Новый Пётр Ильич",
    ])
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.isEmpty, "\(report.map(\.place))")
    try await site.expectLeaks("+ Урок вёл Тёмный О. И.\n+ Кружок, который ведёт Новый Пётр.")
  }

  @Test func `is a closed photo under another name`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/maketov.md"] = site.files["mentors/maketov.md"]?
      .replacing("фио:", with: "фото: {файл: files/a.png, описание: Учитель у доски}\nфио:")
    site.files["documents/prikaz.md"]? += "\n![Кабинет физики](files/b.png)\n"
    for path in ["files/a.png", "files/b.png"] { site.files[path] = "" }
    let bytes = ["files/a.png": onePixel, "files/b.png": onePixel]
    let report = try await site.check(bytes: bytes).report.filter {
      $0.rule == "personal-data-leak"
    }
    #expect(report.map(\.path) == ["documents/prikaz.md"])
    #expect(
      report.first?.notes.first?.message == "выходит в «files/b.png, копия закрытого файла»")
  }

  /// The conditions of personal data tell of every consent.
  @Test func `is not made by a consent for the mentor's own page alone`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/maketov.md"] = site.files["mentors/maketov.md"]?
      .replacing("фио:", with: "согласие: s-001\nфио:")
    site.files["consents.yaml"] = """
      - id: s-001
        субъект: maketov
        поля: [фио, должность]
        ресурсы: [https://school.example/nastavnichestvo/nastavniki/maketov/]
        цель: страница наставника
        с: 2021-09-01
        по: 2024-08-31

      """
    let folder = try TemporaryFolder()
    try site.write(into: folder)
    let outcome = try await site.run(site.request(in: folder))
    #expect(outcome.status == .success, "\(outcome.report.map(\.place))")
    let page = try String(
      contentsOfFile: folder("_site/personalnye-dannye/index.html"), encoding: .utf8)
    #expect(page.contains("Страница самого наставника") || page.contains("страница самого"))
  }

  @Test func `does not stand at a link that is right`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["pages/novosti.md"] = """
      ---
      название: Новости
      ---

      Урок вёл [наставник](/nastavniki/maketov/).

      Урок вёл [/nastavniki/maketov/](/nastavniki/maketov/).

      Урок вёл [Макетов И. П.](/nastavniki/maketov/)

      """
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.map(\.line).sorted() == [7, 9])
  }

  @Test func `says which consent ended, and what to write in place of the name`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["consents.yaml"] =
      SmallSite.consent("s-1", of: "maketov", fields: "[фио]", until: "2021-10-31")
      + SmallSite.consent("s-2", of: "moroz", fields: "[фио]", withdrawn: "2021-10-01")
      + SmallSite.consent(
        "s-3", of: "gora", fields: "[фио]", resource: "https://school.example/nastavnichestvo/plan/"
      )
    site.files["pages/novosti.md"] = """
      ---
      название: Новости
      ---

      Урок вёл [Макетов И. П.](/nastavniki/maketov/).

      Урок вёл Мороз О. И.

      Урок вела Гора Я. Л.

      Урок вела Шаблонова А. И.

      """
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    let notes = report.sorted { $0.line < $1.line }.map { $0.notes.map(\.message)[1...] }
    #expect(
      notes.map(\.first) == [
        "согласие «s-1» кончилось 31 октября 2021 года",
        "согласие «s-2» отозвано 1 октября 2021 года",
        "согласие «s-3» действует, но этой страницы не открывает", "записано здесь, согласия нет",
      ])
    #expect(
      notes.allSatisfy {
        $0.last == "если это другой человек или просто слово, примите замечание в «допущения», "
          + "в причине назовите фамилию и имя"
      })
    for note in notes.compactMap({ $0.dropLast().last }) {
      #expect(
        note.wholeMatch(
          of: /напишите «наставник № [1-7]» или уберите имя; открыть поле может .+/) != nil,
        "\(note)")
    }
  }

  @Test func `publishes nothing while it finds something, and all once that is accepted`()
    async throws
  {
    let folder = try TemporaryFolder()
    var site = SmallSite.withClosedPeople
    let page = "---\nназвание: Новости\n---\n\nУрок Макетова.\n"
    site.files["pages/novosti.md"] = page
    try site.write(into: folder)
    #expect(try await site.run(site.request(in: folder)).status == .findings)
    #expect(!FileManager.default.fileExists(atPath: folder("_site")))
    try folder.write([
      "content/pages/novosti.md": page.replacing(
        "Новости\n",
        with: "Новости\nдопущения: [{правило: personal-data-leak, причина: это другой Макетов}]\n")
    ])
    #expect(try await site.run(site.request(in: folder)).status == .success)
    #expect(FileManager.default.fileExists(atPath: folder("_site/novosti/index.html")))
  }

  @Test(
    arguments: [
      ("personal-data-leak", "Мороз здесь погода", "Это Мороз сделал.", true),
      ("personal-data-leak", "о морозе зимой", "Это Мороз сделал.", true),
      ("personal-data-leak", "с высокой горы", "Это Гора сделала.", true),
      ("personal-data-leak", "это слово, а не фамилия", "Это Мороз сделал.", false),
      ("personal-data-leak", "Мороз здесь погода", "Урок Макетова.", false),
      ("personal-data-leak", "Мороз здесь погода", "Урок Мороза О. И.", false),
      ("personal-data-leak", "Мороз Олег — другой человек", "Урок Мороза О. И.", true),
      ("personal-data-leak", "О. Мороз — другой человек", "Урок Мороза Олега.", true),
      (
        "personal-data-leak", "Макетов Иван: 8 (84600) 0-00-19", "Звонить 8 (84600) 0-00-19.", false
      ),
      ("personal-number", "12 мая 1985 года основана школа", "Дата рождения: 12.05.1985.", true),
      ("personal-number", "12.05.1985 основана школа", "СНИЛС 112-233-445 95.", false),
      ("personal-number", "СНИЛС 11223344595 выдуман", "СНИЛС 112-233-445 95.", true),
      ("private-contact", "8 927 765-43-21 — телефон клуба", "Клуб: 8 (927) 765-43-21.", true),
      ("private-contact", "это телефон клуба", "Клуб: 8 (927) 765-43-21.", false),
      ("private-contact", "klub@mail.ru — почта клуба", "Клуб: klub@mail.ru.", true),
      ("private-contact", "klub@mail.ru — почта клуба", "Клуб: drugoi@mail.ru.", false),
    ])
  func `accepts what the reason names and nothing else`(
    _ rule: String, _ reason: String, _ words: String, _ isAccepted: Bool
  ) async throws {
    var site = SmallSite.withClosedPeople
    site.files["pages/novosti.md"] = """
      ---
      название: Новости
      допущения: [{правило: \(rule), причина: "\(reason)"}]
      ---

      \(words)

      """
    let report = try await site.check().report
    #expect(report.contains { $0.rule == rule } == !isAccepted)
  }

  /// What a page says, and whether it is the page of the mentor whose load and agreement it tells.
  @Test(arguments: [
    ("Учебная нагрузка 3 часа в неделю.", false, 0), ("Учебная нагрузка 3 часа в неделю.", true, 0),
    ("Соглашение № 12 с детским садом подписано.", false, 0), ("Нагрузка: 3", true, 1),
    ("Подписано: соглашение № 12", true, 1), ("Соглашение № 12", false, 0),
  ])
  func `is a load or a short number of an agreement on the mentor's page alone`(
    _ words: String, _ isOwnPage: Bool, _ count: Int
  ) async throws {
    var site = SmallSite.withPeople
    site.files["mentors/tipovaia.md"] = SmallSite.mentor(
      "Типовая Вера Ильинична",
      "согласие: s-2\nнагрузка: 3\nсоглашение: {номер: '12', дата: 2020-02-03}")
    site.files["consents.yaml"]? += SmallSite.consent("s-2", of: "tipovaia", fields: "[о себе]")
    site.files["pages/novosti.md"] = "---\nназвание: Новости\n---\n\nУроки идут.\n"
    let path = isOwnPage ? "mentors/tipovaia.md" : "pages/novosti.md"
    site.files[path]? += "\n\(words)\n"
    let report = try await site.check().report
    #expect(report.count { $0.rule == "personal-data-leak" } == count, "\(report)")
  }
}
