import Testing

@testable import Mentorship

@Suite("A misspelt word of a deadline")
struct DeadlineMisspellingTests {
  @Test(arguments: [
    ("авгсут 2021 г.", "авгсут", "август"),
    ("до 1 Сентебря 2021 г.", "Сентебря", "сентября"),
    ("постояно", "постояно", "постоянно"),
    ("в течение всего пириода", "пириода", "периода"),
  ])
  func `is told with the word that was meant`(
    _ wording: String, _ written: String, _ meant: String
  ) {
    let misspelling = Lexicon.misspelling(in: wording)
    #expect(misspelling?.written == written)
    #expect(misspelling?.meant == meant)
  }

  @Test(arguments: [
    "после каникул", "по согласованию", "когда-нибудь", "по мере необходимости", "октябрь 2021 г.",
  ])
  func `is not seen in words that are none`(_ wording: String) {
    #expect(Lexicon.misspelling(in: wording)?.written == nil)
  }
}
