import Testing

@testable import Mentorship

@Suite struct `A doubled space` {
  static let doubled = [
    "слово▸  слово", "Директор▸  М. А. Эталонова", "слово▸     слово", "Слово▸     Слово и другое",
    "план▸     А за ним отчёт",
  ]

  @Test(arguments: doubled) func `is found before the second word`(_ text: String) throws {
    #expect(try marked(text.replacing("▸", with: ""), by: .doubledSpace) == text)
  }

  static let aligned = [
    "Директор        М.А.Эталонова", "Директор    М. А. Эталонова", "Директор    Эталонова М.А.",
    "Директор        Эталонова Мария Андреевна", "Один пробел",
  ]

  @Test(arguments: aligned) func `is none where it sets a name apart`(_ text: String) throws {
    #expect(try marked(text, by: .doubledSpace) == text)
  }
}
