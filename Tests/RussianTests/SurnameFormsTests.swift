import Russian
import Testing

@Suite struct `A surname` {
  /// A surname, whether it is a woman's, and which of its forms no other word has.
  @Test(
    arguments: [
      ("макетов", false, ["макетова", "макетову", "макетове", "макетовы"]),
      ("шаблонова", true, ["шаблонова", "шаблоновы", "шаблонову", "шаблонове"]),
      ("королев", false, []), ("голова", true, []), ("калинин", false, []), ("мороз", false, []),
      ("школьная", true, []), ("львов", false, ["львова", "львову", "львове", "львовы"]),
      ("лов", false, []), ("выдуменко", nil, ["выдуменко"]),
    ] as [(String, Bool?, Set<String>)])
  func `has forms of no other word only where its ending makes that sure`(
    _ surname: String, _ isWoman: Bool?, _ forms: Set<String>
  ) {
    let all = SurnameForms.of(surname, isWoman: isWoman)
    #expect(Set(SurnameForms.unmistakable(among: all)) == forms)
  }

  @Test(arguments: [
    ("макетов", true), ("шаблонова", true), ("калинин", true), ("королева", false),
    ("мороз", false), ("гора", false), ("школьная", false),
  ])
  func `is regular if it ends as surnames do`(_ surname: String, _ isRegular: Bool) {
    #expect(SurnameForms.isRegular(surname) == isRegular)
  }
}
