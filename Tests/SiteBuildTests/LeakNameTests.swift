import SiteBuild
import Testing

/// In which forms the scan of a finished site knows a name, and what it takes for another's or a word,
/// one line of a document a case.
@Suite struct `The leak scan of names` {
  @Test func `finds a closed name in every form in which it is written`() async throws {
    try await SmallSite.withClosedPeople.expectLeaks(
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
      + Спросите льва заготовкина, он знает.
      - Урок провёл Макетов С. А.
      - Урок провёл Макетов Семён Андреевич.
      - Урок провела Макетова Ольга Андреевна.
      - Урок провела Ольга Андреевна Макетова.
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
    try await site.expectLeaks(
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
      """)
  }

  @Test func `finds a closed name in letters of another alphabet`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/vymysh-tb.md"] = SmallSite.mentor(
      "Вымышлева Тамара Борисовна", isStaff: false)
    try await site.expectLeaks(
      """
      + См. vymysh-tb на сайте.
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
      + Урок вела Школьная B. П.
      - Vymyshleva O. S.
      - Урок вела Вымышлева O. C.
      """)
  }

  @Test func `finds a closed name in letters of another alphabet that look the same`() async throws
  {
    var site = SmallSite.withClosedPeople
    site.files["mentors/tura.md"] = SmallSite.mentor("Тура Анна Львовна", isStaff: false)
    try await site.expectLeaks(
      """
      + Урок вёл MAKETOB.
      + Урок Maketoba записан.
      + Урок вёл MAKETOB И. П.
      + Урок вёл M*акетов*.
      + Урок вёл Макет*ob*.
      - Урок вёл MAKETOB О. С.
      - Слово maketob в тексте.
      - Слова type и copy в тексте.
      """)
  }

  @Test func `lets streets, towns and institutions stand that have a surname in their names`()
    async throws
  {
    let site = SmallSite.withClosedPeople.adding(closed: [
      "gagarin": "Гагарин Юрий Ильич", "samarskii": "Самарский Олег Ильич",
      "duma": "Дума Олег Львович",
    ])
    try await site.expectLeaks(
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
      + Урок вёл Самарский. Университет ждёт.
      + Осенью Мороз провёл урок.
      + Это Гагарин область знает.
      """)
  }

  @Test func `lets a street in Latin letters stand that has a surname in its name`() async throws {
    var site = SmallSite.withClosedPeople
    site.files["mentors/gagarin.md"] = SmallSite.mentor("Гагарин Олег Ильич", isStaff: false)
    try await site.expectLeaks(
      """
      - Shkola, ul. Gagarina, 5.
      - Shkola na ulitse Gagarina.
      - Shkola im. Gagarina.
      - School, 5 Gagarina street.
      - См. снимок foto-ul-gagarina.jpg на сайте.
      - K nam prikhodil Ded Moroz.
      + Урок Gagarina записан.
      + Был урок Gagarina. Street это улица.
      + Urok Gagarina, ul. Gagarina.
      + Shkola na ul. Gagarina O. I.
      """)
  }

  @Test func `takes a surname that is a word for a name only where it cannot be the word`()
    async throws
  {
    try await SmallSite.withClosedPeople.expectLeaks(
      """
      - Школьная библиотека открыта.
      - В ней школьная мебель и высокая гора книг.
      - Мороз и солнце. Гора снега.
      - На дворе мороз.
      - ШКОЛЬНАЯ ЯРМАРКА
      - Объявлена ШКОЛЬНАЯ ЯРМАРКА.
      - См. /dokumenty/shkolnaia-forma/
      + Сегодня Школьная провела урок.
      + Осенью Мороз провёл урок.
      + Урок вела Я. Л. Гора.
      + Мороз Олег Ильич провёл урок.
      + Школьная В. П.
      + Мороз ОИ
      + Урок Горы Яны Львовны.
      + См. /nastavniki/moroz/ на сайте.
      """)
  }

  /// The same letters are a word elsewhere, or a sentence of one.
  @Test func `takes a surname in small letters for a name where it can be no other word`()
    async throws
  {
    let site = SmallSite.withClosedPeople.adding(closed: [
      "dubova": "Дубова Ирина Львовна", "koroleva": "Королева Ольга Львовна",
      "vydumenko": "Выдуменко Пётр Ильич",
    ])
    try await site.expectLeaks(
      """
      + Урок вела шаблонова.
      + Спросите шаблонову, она знает.
      + Рассказ о макетове продолжен.
      + Урок вёл выдуменко.
      + Встреча с пробным-эталонским прошла.
      + Урок вёл учитель макетов в пятницу.
      + Работала с коллегой дубовой.
      + Вместе с учительницей дубовой, потом одна.
      - Пять макетов на столе.
      - Столько макетов у наставника.
      - В учительской макетов нет.
      - Пришёл наставник. Макетов на столе много.
      - Собрались учителя дубовой школы.
      - На дубовой доске записан план.
      - Сравните новую доску с дубовой.
      - Рассказ учителя королеве.
      - Дети рисовали королеву.
      - Был и пробный, эталонский урок.
      - Был и пробный эталонский урок.
      - Учитель мороза не боится.
      """)
  }
}
