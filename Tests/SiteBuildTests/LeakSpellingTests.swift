import SiteBuild
import Testing

/// A name in Latin letters and in one piece with something else, one line of a document a case.
@Suite struct `The leak scan of spellings` {
  @Test func `finds a name in the Latin letters in which people write it`() async throws {
    let site = SmallSite.closing(
      "Хворостовский Олег Ильич", "Шаблонова Наталья Александровна", "Куликов Олег Ильич",
      "Королёв Олег Ильич", "Шмидт Олег Ильич")
    try await site.expectLeaks(
      """
      + Урок вёл Khvorostovsky.
      + Урок вёл Khvorostovskiy.
      + Урок вёл Khvorostovskii.
      + Урок вёл Khvorostovski.
      + Урок вела Natalya Alexandrovna.
      + Урок вёл Kulikoff.
      + Урок вёл Korolyov.
      + Урок вёл Korolev.
      + Урок вёл Koroliov.
      + Урок вёл Schmidt.
      """)
  }

  @Test func `finds a short name in Latin letters beside a first name or initials`() async throws {
    let site = SmallSite.closing("Ли Вера Константиновна", "Эм Лариса Семёновна")
    try await site.expectLeaks(
      """
      + Урок вела Vera Li.
      + Урок вела Li V. K.
      + Урок вела Em L. S.
      - Урок вела Li.
      - Слова vera li в тексте.
      - Урок вела Li O. S.
      """)
  }

  @Test func `finds a name glued to a first name, to initials or to a number`() async throws {
    let site = SmallSite.closing("Шаблонова Наталья Александровна", "Мороз Алла Ильинична")
    try await site.expectLeaks(
      """
      + См. vk.com/natalyashablonova на сайте.
      + См. t.me/ShablonovaNatalia на сайте.
      + См. #ШаблоноваНаталья на сайте.
      + См. #натальяшаблонова на сайте.
      + Урок ШаблоновойН.А. записан.
      + Урок Шаблонова1 записан.
      - Нет мороза. А есть снег.
      - См. #Мороз2021 на сайте.
      """)
  }
}
