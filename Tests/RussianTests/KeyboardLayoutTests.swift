import Russian
import Testing

@Suite struct `A keyboard layout` {
  @Test(arguments: [
    ("ghbrfp", "приказ"), ("Jndtncndtyysq", "Ответственный"), ("j,]zdktybt", "объявление"),
    (";ehyfk", "журнал"), ("'nfg", "этап"), ("`krf", "ёлка"),
    ("jxbcnrf {jhjdjl", "очистка Хоровод"),
  ])
  func `is told from the keys`(latin: String, russian: String) {
    #expect(KeyboardLayout.russian(latin) == russian)
    #expect(KeyboardLayout.latin(russian) == latin)
  }

  @Test func `leaves other signs alone`() {
    #expect(KeyboardLayout.russian("2021-09 №") == "2021-09 №")
    #expect(KeyboardLayout.latin("2021-09 №") == "2021-09 №")
  }
}
