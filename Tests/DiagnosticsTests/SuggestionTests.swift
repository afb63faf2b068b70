import Diagnostics
import Testing

@Suite struct `A suggestion` {
  private static let roles = ["Руководитель ОО", "Куратор в ОО", "Педагог-наставник"]

  @Test(arguments: [
    ("Куратр в ОО", "Куратор в ОО"),
    ("куратор в оо", "Куратор в ОО"),
    ("Педагог наставник", "Педагог-наставник"),
    ("Pуководитель OO", "Руководитель ОО"),
    ("Урководитель ОО", "Руководитель ОО"),
  ])
  func `names the nearest candidate`(written: String, meant: String) {
    #expect(Suggestion.nearest(to: written, among: Self.roles) == meant)
  }

  @Test func `is silent when nothing is near`() {
    #expect(Suggestion.nearest(to: "Завхоз", among: Self.roles) == nil)
  }

  @Test func `prefers the first of two equally near`() {
    #expect(Suggestion.nearest(to: "б", among: ["а", "в"]) == "а")
  }

  @Test func `says that Latin letters were meant as Cyrillic ones`() {
    let notes = Suggestion.notes(for: "нaзвание", among: ["название"])
    #expect(notes.map(\.message) == ["есть «название»; в написанном слове есть латинские буквы"])
  }

  @Test func `lists a few candidates when none is near`() {
    let notes = Suggestion.notes(for: "xyz", among: ["да", "нет"])
    #expect(notes.map(\.message) == ["допустимо: «да», «нет»"])
  }
}
