import Diagnostics
import Testing

@testable import Mentorship

@Suite struct `A Latin letter in a Russian word` {
  // The letters after the marks are Latin.
  static let mixed = [
    "н▸aставник", "▸Hаставник", "педагог и ▸cписок", "шк▸oлa",
    "ОО и О▸O", "▸Cреда", "прик▸aз", "план-гр▸aфик", "«н▸aставник»",
    "класс 10▸Aа", "▸Xорошо", "▸Mы",
  ]

  @Test(arguments: mixed) func `is found at the letter`(_ text: String) throws {
    #expect(try marked(text.replacing("▸", with: ""), by: .latinLetter) == text)
  }

  static let right = [
    "наставник", "IT-класс", "e-mail", "Wi-Fi", "XXI век", "XXв", "XXIго", "II-й", "II–Xв.",
    "Xв до н.э.", "Xго", "СМS",
    "VKонтакте",
    "PDFы", "школа school", "OO", "класс 10A", "Zoom-встреча", "в 2021/22 гг.", "iPhoneом", "№ 5-N",
    "Y", "covid-диктант",
  ]

  @Test(arguments: right) func `is not a Latin word`(_ text: String) throws {
    #expect(try marked(text, by: .latinLetter) == text)
  }

  // The Latin letters of each are in brackets: (M)А(X).
  static let doubtful = [
    ("(M)А(X)", "МАХ", "если слово иностранное, пишут так: «MAX»"),
    ("Р(HP)", "РНР", "если слово иностранное, пишут так: «PHP»"),
    ("Р(C)", "РС", "если слово иностранное, пишут так: «PC»"),
    ("(CO)М-порт", "СОМ", "если слово иностранное, пишут так: «COM»"),
    ("(C)О2", "СО", "если слово иностранное, пишут так: «CO»"),
    ("(C)м", "См", "если это римское число, пишут так: «C-м»"),
    ("(X)а", "Ха", "если это римское число, пишут так: «X-а»"),
  ]

  @Test(arguments: doubtful) func `is left to a person in a word that may be foreign`(
    _ written: String, _ russian: String, _ other: String
  ) throws {
    let finding = try #require(
      findings(in: written.replacing(#/[()]/#, with: ""), by: .latinLetter).first)
    #expect(
      finding.notes.map(\.message) == ["перепишите слово русскими буквами: «\(russian)»; \(other)"])
    #expect(finding.fix == nil)
  }

  @Test(arguments: ["Hacтавник", "ФГOС", "ГБOУ", "Cам", "Cо", "Mы"])
  func `is mended where the word can only be Russian`(_ word: String) throws {
    let finding = try #require(findings(in: word, by: .latinLetter).first)
    #expect(finding.fix != nil)
  }

  @Test func `is told with the word in Russian letters`() throws {
    let finding = try #require(findings(in: "Hacтавник", by: .latinLetter).first)
    #expect(finding.message == "латинские буквы «Hac» в слове «Hacтавник»")
    #expect(finding.notes.map(\.message) == ["перепишите слово русскими буквами: «Наставник»"])
  }
}
