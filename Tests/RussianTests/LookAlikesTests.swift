import Russian
import Testing

@Suite struct `Look-alike letters` {
  @Test(arguments: [
    ("нaзвание", "название"),  // a Latin «a»
    ("Cрок", "Срок"),
    ("PDF файл", "PDF файл"),
    ("ОО и OO", "ОО и OO"),
  ])
  func `are replaced inside Cyrillic words only`(written: String, meant: String) {
    #expect(LookAlikes.cyrillic(written) == meant)
  }

  @Test(arguments: [
    ("макетов", "maketob"), ("серова", "cepoba"), ("рухон", "pyxoh"), ("шаблонов", nil),
  ])
  func `make a word in Latin letters alone where each letter has one`(
    _ word: String, _ latin: String?
  ) {
    #expect(LookAlikes.whollyLatin(word) == latin)
  }
}
