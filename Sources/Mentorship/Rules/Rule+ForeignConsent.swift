import Diagnostics

extension Rule {
  /// The consent that a record names was given by the person the record is about.
  static let foreignConsent = Rule(
    RuleDescription(
      "foreign-consent", .error,
      title: "В записи названо согласие того же человека",
      reason: """
        Согласие открывает сведения только того, кто его дал. Чужое согласие ничего не разрешает.
        """,
      norm: "152-ФЗ, ст. 9 и 10.1",
      remedy: "Впишите id согласия этого человека. Чьё согласие, сказано в его поле «субъект».",
      example: .yaml(
        wrong: """
          фио: Эталонов Пётр Ильич
          согласие: s-007
          """,
        right: """
          фио: Эталонов Пётр Ильич
          согласие: s-008
          """))
  ) { context in
    let catalog = context.catalog
    let consents = Dictionary(
      catalog.consents.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    let mentors = Set(catalog.mentors.map(\.id.text))
    let ofAuthors = catalog.consentsOfAuthors
    var findings: [Finding] = []
    for mentor in catalog.mentors {
      guard let named = mentor.consent, let consent = consents[named.value],
        consent.subject.value != mentor.id.text,
        // An unknown subject has a finding of its own.
        mentors.contains(consent.subject.value) || ofAuthors.contains(named.value)
      else { continue }
      let remedy = "впишите согласие наставника «\(mentor.id.text)»"
      findings.append(foreign(named, consent, on: mentor.info, remedy))
    }
    for practice in catalog.practices {
      for named in practice.authors.compactMap(\.consent) {
        guard let consent = consents[named.value], mentors.contains(consent.subject.value) else {
          continue
        }
        let remedy = "наставника называют в «авторы» его id: \(consent.subject.value)"
        findings.append(foreign(named, consent, on: practice.info, remedy))
      }
    }
    return findings
  }
}

private func foreign(
  _ named: Located<String>, _ consent: Consent, on info: RecordInfo, _ remedy: String
) -> Finding {
  Finding(
    at: named.span, "согласие «\(consent.id.text)» дал другой человек: \(consent.subject.value)",
    notes: [Note("так сказано здесь", at: consent.subject.span), Note(remedy)], on: info.key)
}
