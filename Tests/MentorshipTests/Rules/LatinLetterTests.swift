import Diagnostics
import Testing

@testable import Mentorship

@Suite struct `A Latin letter in a Russian word` {
  // The letters after the marks are Latin.
  static let mixed = [
    "н▸aставник", "▸Hаставник", "педагог и ▸cписок", "шк▸oлa",
    "ОО и О▸O", "▸Cреда", "прик▸aз", "план-гр▸aфик", "«н▸aставник»",
    "класс 10▸Aа",
  ]

  @Test(arguments: mixed) func `is found at the letter`(_ text: String) throws {
    #expect(try marked(text.replacing("▸", with: ""), by: .latinLetter) == text)
  }

  static let right = [
    "наставник", "IT-класс", "e-mail", "Wi-Fi", "XXI век", "XXв", "XXIго", "II-й", "СМS",
    "VKонтакте",
    "PDFы", "школа school", "OO", "класс 10A", "Zoom-встреча", "в 2021/22 гг.", "iPhoneом", "№ 5-N",
    "Y", "covid-диктант",
  ]

  @Test(arguments: right) func `is not a Latin word`(_ text: String) throws {
    #expect(try marked(text, by: .latinLetter) == text)
  }

  @Test func `is told with the word in Russian letters`() throws {
    let finding = try #require(findings(in: "Hacтавник", by: .latinLetter).first)
    #expect(finding.message == "латинские буквы «Hac» в слове «Hacтавник»")
    #expect(finding.notes.map(\.message) == ["перепишите слово русскими буквами: «Наставник»"])
  }
}
