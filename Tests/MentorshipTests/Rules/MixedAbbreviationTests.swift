import Diagnostics
import Testing

@testable import Mentorship

@Suite struct `«ОО» and «ОУ» in one file` {
  static let mixed = [
    "Куратор в ОО, план ОО\nна уровне ▸ОУ", "▸ОО или ОУ\nотчёт ОУ", "в ОО и ▸ОУ",
    "(▸ОУ), «ОО», ОО-1", "ОУ, ▸ОО, ОУ",
  ]

  @Test(arguments: mixed) func `are found at the rarer one`(_ text: String) throws {
    #expect(try marked(text.replacing("▸", with: ""), by: .mixedAbbreviation) == text)
  }

  static let right = [
    "Куратор в ОО", "на уровне ОУ", "ОО, ОО, ОО", "ОУ и МБОУ", "ГБОУ и ОО", "ОО и ДОУ", "ООО и ОУ",
    "оо и ОУ", "ОО и оу", "ОО и ОУД", "ОО и ЮЗУ", "",
  ]

  @Test(arguments: right) func `are not parts of other words`(_ text: String) throws {
    #expect(try marked(text, by: .mixedAbbreviation) == text)
  }

  @Test func `are shown with the first of the other`() throws {
    let finding = try #require(findings(in: "в ОО, план ОО и ОУ", by: .mixedAbbreviation).first)
    #expect(finding.message == "«ОУ», а в других местах файла «ОО»")
    #expect(finding.notes.first?.span?.range == 3..<7)
  }
}
