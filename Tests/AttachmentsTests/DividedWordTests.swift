import Attachments
import Testing

@Suite struct `Words divided at the ends of lines` {
  @Test(arguments: [
    ("настав-\nник", "наставник"), ("настав\u{AD}\nник", "наставник"),
    ("по-русски\nи", "по-русски\nи"), ("2021-\n2022", "2021-\n2022"),
    ("Иванов-\nПетров", "Иванов-\nПетров"), ("конец -\nначало", "конец -\nначало"), ("-\n", "-\n"),
  ])
  func `are made whole`(_ text: String, _ whole: String) {
    #expect(Hyphenation.joined(text) == whole)
  }
}
