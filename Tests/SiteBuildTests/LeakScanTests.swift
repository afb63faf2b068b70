import Foundation
import SiteBuild
import Testing

/// What the scan of a finished site finds and what it lets stand, one line of a document a case.
@Suite struct `The leak scan` {
  /// Each line of the text is a paragraph of a document; those that begin with a plus are found.
  private func check(
    _ text: String, by rule: String = "personal-data-leak", in site: SmallSite = .withClosedPeople
  ) async throws {
    let lines = text.split(separator: "\n").map(String.init)
    var site = site
    let head = "---\nназвание: Список\nвид: приказ\nдата: 2021-04-20\n---\n"
    site.files["documents/spisok.md"] =
      head + lines.map { "\n\($0.dropFirst(2))\n" }.joined()
    let report = try await site.check().report
    let found = Set(
      report.filter { $0.rule == rule && $0.path == "documents/spisok.md" }.map(\.line))
    for (index, line) in lines.enumerated() {
      #expect(found.contains(7 + 2 * index) == line.hasPrefix("+"), "\(line)")
    }
    #expect(report.filter { $0.severity == "error" && $0.rule != rule } == [])
  }

  @Test func `finds a closed name in every form in which it is written`() async throws {
    try await check(
      """
      + Занятие провёл Макетов Иван Петрович.
      + Занятие провёл МАКЕТОВ ИВАН ПЕТРОВИЧ.
      + Провёл Иван Петрович Макетов.
      + Провёл Иван Макетов и коллеги.
      + Занятие провёл Макетов И. П.
      + Занятие провёл Макетов И.П.
      + Занятие провёл Макетов И П
      + Занятие провёл Макетов ИП
      + Занятие провёл И. П. Макетов.
      + Занятие провёл И.П.Макетов.
      + Занятие провёл Макетов.
      + Занятие Макетова записано.
      + Спросите Макетова, он знает.
      + Спасибо Макетову за помощь.
      + Работа с Макетовым началась.
      + Рассказ о Макетове продолжен.
      + Семья Макетовых пришла на урок.
      + Это **Макетов** вёл.
      + Урок вёл **Маке**тов.
      + Урок вёл Маке*тов*, потом другие.
      + Урок вёл [Маке](/plan/)тов.
      + Урок Мак&#1077;това.
      + Урок Ма&shy;кетова.
      + Урок Мак\u{AD}етова.
      + Урок Мак\u{200B}етова.
      + Урок **Ивана** Макетова.
      + Урок Макетова&nbsp;И.&nbsp;П.
      + Урок вёл макетов и. п.
      + Урок вёл иван макетов.
      + См. maketov на сайте.
      + См. презентацию Maketova с урока.
      + См. [урок](https://host.example/макетов/) на сайте.
      + См. [урок](https://host.example/?q=шаблоновой) на сайте.
      + Урок провела Шаблонова Анна Ильинична.
      + Урок Шаблоновой Анны Ильиничны.
      + Урок А. И. Шаблоновой.
      + Помогли Шаблонову найти.
      + Рядом с Шаблоновой сидели дети.
      + Рядом с Шаблоновою сидели дети.
      + Вышел Пробный-Эталонский, потом другие.
      + Встреча с Пробным-Эталонским прошла.
      + Спросите Пробного-Эталонского.
      + Урок Заготовкиных Льва Олеговича.
      - Урок провёл Макетов С. А.
      - Урок провёл Макетов Семён Андреевич.
      - Урок провела Макетова Ольга Андреевна.
      - Макетовский замысел урока.
      - Урок по макету.
      - Наставник назначен приказом.
      """)
  }

  @Test func `finds a closed name without its surname, unless others are called so`()
    async throws
  {
    var site = SmallSite.withClosedPeople
    site.files["mentors/obraztsova.md"] = SmallSite.mentor("Образцова Яна Львовна", isStaff: true)
    try await check(
      """
      + Урок вела Анна Ильинична.
      + Сегодня Анна Ильинична вела урок.
      + Спросите Анну Ильиничну.
      + Встреча с Львом Олеговичем прошла.
      + Рассказ о Льве Олеговиче.
      + Вела **Анна** Ильинична.
      + Приходите к анне ильиничне.
      + См. файл anna-ilinichna.jpg на сайте.
      + Вела Анна&nbsp;Ильинична.
      - Урок вела Анна Ивановна.
      - Урок вела Алла Ильинична.
      - Урок вела Сидорова Анна Ильинична.
      - Сидоровой Анне Ильиничне — спасибо.
      - Урок вела Анна Ильинична Сидорова.
      - Урок вела Яна Львовна.
      - Ильинична вела урок.
      - Урок вела Анна.
      """, in: site)
  }

  @Test func `finds a closed name in letters of another alphabet`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/vymyshleva.md"] = SmallSite.mentor(
      "Вымышлева Тамара Борисовна", isStaff: false)
    try await check(
      """
      + Vymyshleva T. B.
      + T. B. Vymyshleva
      + Vymyshleva T.
      + Vymyshleva TB
      + Урок вела T.Vymyshleva
      + Урок вела Вымышлева T. Б.
      + Урок вела Bымышлева.
      + Урок вела Вымышлевa.
      + Урок Bымышлевoй.
      + Урок T. B. Вымышлевой.
      - Vymyshleva O. S.
      - Урок вела Вымышлева O. C.
      """, in: site)
  }

  @Test func `lets streets, towns and institutions stand that have a surname in their names`()
    async throws
  {
    var site = SmallSite.withClosedPeople
    for (id, name) in [
      "gagarin": "Гагарин Юрий Ильич", "samarskii": "Самарский Олег Ильич",
      "duma": "Дума Олег Львович",
    ] {
      site.files["mentors/\(id).md"] = SmallSite.mentor(name, isStaff: false)
    }
    try await check(
      """
      - Школа стоит на ул. Гагарина, 5.
      - Приходите по улице Школьной к нам.
      - Школа имени Гагарина открыта.
      - Школа им. Гагарина открыта.
      - К нам приехал Дед Мороз с внучкой.
      - В гости ждём Деда Мороза.
      - Законы пишет Государственная Дума.
      - Там есть Самарский университет.
      - Там есть Самарская область.
      - Приехали в г. Гагарин.
      + Урок Гагарина Юрия на ул. Гагарина.
      + Школа на ул. Гагарина Ю. И.
      + Говорит от имени Гагарина.
      + Осенью 2021 г. Гагарин провёл урок.
      + Урок вёл Самарский.
      + Урок вёл Самарский, университет ждёт.
      + Осенью Мороз провёл урок.
      + Это Гагарин область знает.
      """, in: site)
  }

  @Test func `takes a surname that is a word for a name only where it cannot be the word`()
    async throws
  {
    try await check(
      """
      - Школьная библиотека открыта.
      - В ней школьная мебель и высокая гора книг.
      - Мороз и солнце. Гора снега.
      - На дворе мороз.
      - ШКОЛЬНАЯ ЯРМАРКА
      - См. /dokumenty/shkolnaia-forma/
      + Сегодня Школьная провела урок.
      + Осенью Мороз провёл урок.
      + Урок вела Я. Л. Гора.
      + Мороз Олег Ильич провёл урок.
      + Школьная В. П.
      + Урок Горы Яны Львовны.
      """)
  }

  @Test func `finds contacts, agreements and texts of a mentor`() async throws {
    try await check(
      """
      + Звоните: 8 (84600) 0-00-19.
      + Звоните: 8(84600)00019.
      + Звоните: +7 84600 00019.
      + Пишите: Maketov@School.example.
      + Соглашение № СН-4711 подписано.
      + По соглашению СН-4711.
      + Он умеет: разбор урока на основе вопросов ученика.
      + Я три года искал вопрос, который разбудит класс.
      - Соглашение № СН-4712 подписано.
      - Звоните: 8 (84600) 0-00-20.
      - Категория: высшая. Предмет: черчение.
      - Разбор урока на основе наблюдений.
      - Пишите: shkola@school.example.
      """)
  }

  @Test func `finds numbers of people, but not those of organisations`() async throws {
    try await check(
      """
      + СНИЛС 112-233-445 95
      + ИНН 500100732259
      + Паспорт 3608 123456
      + Дата рождения: 12.05.1985
      - ИНН 7707083893, ОГРН 1027700132195
      - Приказ № 16-од от 20.04.2021
      """, by: "personal-number")
    try await check(
      """
      + Звоните: 8 (927) 123-45-67
      + Пишите: obraztsov@mail.ru
      - Звоните: 8 (846) 332-20-22
      - Пишите: info@region.example
      - Звоните: 8 (927) 000-00-01, пишите shkola@mail.ru
      """, by: "private-contact")
  }

  @Test func `lets the names stand that are open, of whomever`() async throws {
    var site = SmallSite.withClosedPeople
    // The curator, a member of staff and an author outside the base have surnames of closed people.
    site.files["site.yaml"] = site.files["site.yaml"]?.replacing(
      "{фио: Образцова Анна Петровна, должность: методист}",
      with: "{фио: Шаблонова Ольга Ильинична, должность: методист}")
    site.files["mentors/maketova.md"] = SmallSite.mentor("Макетова Лидия Юрьевна", isStaff: true)
    try await check(
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
      """, in: site)
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
