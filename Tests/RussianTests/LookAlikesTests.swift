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
}
