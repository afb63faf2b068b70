import Templates
import Testing

@testable import Mentorship
@testable import SitePages

struct WordingTests {
  @Test(arguments: [
    "2021-09-01/2021-09-30", "2021-09-05/2021-10-07", "2021-04-01/2022-05-31", "2021-09-01",
    "../2021-09-01", "2021-09-01/..",
  ])
  func `a stretch is worded as the deadline's description words it`(iso: String) throws {
    let days = try #require(DayInterval(iso: iso))
    #expect(Phrase.days(days).text == RussianDate.full(days))
  }

  @Test(arguments: ["постоянно", "в течение сентября 2021 г.", "сентябрь 2021 г."])
  func `a deadline on its page is worded as its description`(text: String) throws {
    let section = try SectionFixture.section(
      """
      - номер: 1.1
        название: Встреча
        срок: \(text)
        ответственные: Куратор в ОО
        результат: Протокол
      """)
    let written = section.overview.activities[0].deadline.written
    #expect(
      try section.activity("1.1").understood.map(\.text) == [DeadlineDescription(of: written).full])
  }

  @Test(arguments: [
    ("ОО и РЦ", "ОО", true), ("ООО", "ОО", false), ("(РЦ)", "РЦ", true), ("РЦентр, РЦ", "РЦ", true),
    ("вебинары и т. д.)", "т. д.", true), ("оо", "ОО", false), ("", "ОО", false),
    ("ОООО ОО", "ОО", true),
  ])
  func `an abbreviation counts as a whole word only`(text: String, word: String, isFound: Bool) {
    #expect(contains(text, word: word) == isFound)
  }

  @Test(arguments: [
    (10, 27, "37.04%", "37,0 %"), (0, 0, "0.00%", "0,0 %"), (1, 1, "100.00%", "100,0 %"),
    (1, 3, "33.33%", "33,3 %"), (2, 3, "66.67%", "66,7 %"), (1, 200, "0.50%", "0,5 %"),
  ])
  func `a share is rounded once`(part: Int, whole: Int, length: String, text: String) {
    #expect(Share(part, of: whole).length == length)
    #expect(Share(part, of: whole).text.plain == text)
  }

  @Test(arguments: [
    ("8 (84600) 0-00-01", "tel:+78460000001"), ("+7 846 000-00-01, доб. 5", "tel:+78460000001"),
    ("0-00-01", "tel:00001"), ("нет", nil),
  ])
  func `a telephone number can be dialled`(text: String, address: String?) {
    #expect(phoneLink(text)?.text == address)
  }

  @Test func `short words of ours stay with the next word, even across parts`() {
    let phrase = Phrase(.said("срок до "), .plain("мая"))
    #expect(phrase.parts == [.plain("срок до\u{A0}"), .plain("мая")])
  }
}
