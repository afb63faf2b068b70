import SiteBuild
import Testing

/// What the scan of a finished site finds and what it lets stand, one line of a document a case.
@Suite struct `The leak scan` {
  @Test func `finds contacts, agreements and texts of a mentor`() async throws {
    try await SmallSite.withClosedPeople.expectLeaks(
      """
      + Звоните: 8 (84600) 0-00-19.
      + Звоните: 8(84600)00019.
      + Звоните: +7 84600 00019.
      + Звоните: 0-00-19.
      + Тел. 0 00 19
      + Пишите: Maketov@School.example.
      + Соглашение № СН-4711 подписано.
      + По соглашению СН-4711.
      + Он умеет: разбор урока на основе вопросов ученика.
      + Я три года искал вопрос, который разбудит класс.
      - Соглашение № СН-4712 подписано.
      - Звоните: 8 (84600) 0-00-20.
      - Звоните: 8 (84601) 0-00-19.
      - Категория: высшая. Предмет: черчение.
      - Разбор урока на основе наблюдений.
      - Пишите: shkola@school.example.
      """)
  }

  @Test func `finds an address whose at sign is hidden or set apart`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/gora.md"] = SmallSite.mentor(
      "Гора Яна Львовна", isStaff: false, "почта: kabinet-47@school.example\n")
    try await site.expectLeaks(
      """
      + Пишите: kabinet-47 (at) school.example.
      + Пишите: kabinet-47 [собака] school.example
      + Пишите: kabinet-47 @ school.example
      - Пишите: kabinet-48 (at) school.example
      """)
    try await site.expectLeaks(
      """
      + Пишите: obraztsov [at] mail.ru
      + Пишите: obraztsov собака mail.ru
      + Пишите: obraztsov@ mail.ru
      - Пишите: info (at) region.example
      - Пишите: shkola (собака) mail.ru
      - Look at mail.ru
      - Наша группа VK @mail.ru
      """, by: "private-contact")
  }

  @Test func `finds a quote of a mentor's own words, wherever it begins`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/maketov.md"]? += """

      На каждом уроке я прошу учеников записать один вопрос, на который у них пока нет ответа,
      и вечером разбираю эти записки.

      """
    try await site.expectLeaks(
      """
      + На каждом уроке я прошу учеников записать один вопрос.
      + Он сказал: «уроке я прошу учеников записать один вопрос, на который».
      + Он сказал: **прошу** учеников записать один вопрос, на который у.
      + Да, у них пока нет ответа, и вечером разбираю.
      + Нет ответа, и вечером разбираю эти записки.
      - Прошу учеников записать один вопрос, на который.
      - Прошу учеников записать один вопрос, на которых у них пока нет ответа.
      - Вечером разбираю эти записки.
      """)
  }

  @Test func `finds numbers of people, but not those of organisations`() async throws {
    try await SmallSite.withClosedPeople.expectLeaks(
      """
      + СНИЛС 112-233-445 95
      + ИНН 500100732259
      + Паспорт 3608 123456
      + Дата рождения: 12.05.1985
      + Род. 12.05.85
      - Так родилась эта традиция у нас: 12 октября 2016 года
      - ИНН 7707083893, ОГРН 1027700132195
      - Приказ № 16-од от 20.04.2021
      """, by: "personal-number")
    try await SmallSite.withClosedPeople.expectLeaks(
      """
      + Звоните: 8 (927) 123-45-67
      + Пишите: obraztsov@mail.ru
      - Звоните: 8 (846) 332-20-22
      - Пишите: info@region.example
      - Звоните: 8 (927) 000-00-01, пишите shkola@mail.ru
      """, by: "private-contact")
  }

  @Test func `lets what the organisation tells of itself stand, whoever else has it`()
    async throws
  {
    var site = SmallSite.withClosedPeople
    site.files["site.yaml"] = site.files["site.yaml"]?
      .replacing("краткое название: Образцовая школа", with: "краткое название: Школа Заготовкина")
      .replacing("Программа наставничества", with: "Рядом с молодым учителем")
    site.files["mentors/gora.md"] = SmallSite.mentor(
      "Гора Яна Львовна", isStaff: false,
      """
      телефон: 8 (927) 000-00-01
      почта: shkola@mail.ru
      компетенции: [рядом с молодым учителем]

      """)
    try await site.expectLeaks(
      """
      - Звоните: 8 (927) 000-00-01.
      - Пишите: shkola@mail.ru.
      - Открыта школа Заготовкина.
      - Идёт программа «Рядом с молодым учителем».
      + Урок Заготовкина Льва.
      """)
  }

  @Test func `takes no letters inside of a file's name for a short surname`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["files/gorazdo.csv"] = "Цель;Кто\n"
    #expect(try await site.check().report.allSatisfy { $0.rule != "personal-data-leak" })
  }

  @Test func `lets the names stand that are open, of whomever`() async throws {
    var site = SmallSite.withClosedPeople
    // The curator, a member of staff and an author outside the base have surnames of closed people.
    site.files["site.yaml"] = site.files["site.yaml"]?.replacing(
      "{фио: Образцова Анна Петровна, должность: методист}",
      with: "{фио: Шаблонова Ольга Ильинична, должность: методист}")
    site.files["mentors/maketova.md"] = SmallSite.mentor("Макетова Лидия Юрьевна", isStaff: true)
    try await site.expectLeaks(
      """
      - Куратор Шаблонова Ольга Ильинична.
      - Куратор О. И. Шаблонова.
      - Звоните Шаблоновой.
      - Урок провела Макетова Лидия Юрьевна.
      - Урок Макетовой.
      - Урок Л. Ю. Макетовой.
      - Урок вела Макетова.
      + Урок Шаблоновой Анны.
      + Урок Макетова И. П.
      """)
  }

  /// Where a name may be typed beside the text of a page.
  @Test(arguments: [
    ("files/karta.csv", "Цель;Кто\nназвана;Макетов И. П.\n", "files/karta.csv", 2),
    ("files/karta.csv", "Имя;Отчество\nАнна;Ильинична\nБорис;Образцов\n", "files/karta.csv", 2),
    (
      "pages/novosti.md", "---\nназвание: О\n---\n\nУрок вела Анна\\\nИльинична.\n",
      "pages/novosti.md", 5
    ),
    ("files/maketov-karta.csv", "Цель;Кто\n", "files/maketov-karta.csv", 1),
    ("pages/novosti.md", "---\nназвание: Урок Макетова\n---\n\nТекст.\n", "pages/novosti.md", 2),
    (
      "pages/novosti.md", "---\nназвание: О\n---\n\n![Макетов у доски](files/x.svg)\n",
      "pages/novosti.md", 5
    ),
    (
      "events/vstrecha.md",
      "---\nназвание: Встреча\nдата: 2021-10-01\nвид: у Макетова\n---\n", "events/vstrecha.md", 4
    ),
  ])
  func `finds a name wherever it is typed`(
    _ file: String, _ text: String, _ place: String, _ line: Int
  ) async throws {
    var site = SmallSite.withClosedPeople
    site.files[file] = text
    site.files["files/x.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
    let report = try await site.check().report.filter { $0.rule == "personal-data-leak" }
    #expect(report.map(\.path) == [place])
    #expect(report.map(\.line) == [line])
  }
}
