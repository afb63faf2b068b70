import Diagnostics

extension Rule {
  /// What a mentor's record holds may be shown.
  static let fieldWithoutConsent = Rule(
    RuleDescription(
      "field-without-consent", .hint,
      title: "На каждое поле о наставнике есть основание показать его",
      reason: """
        Школа открыто публикует о своих работниках только то, что назвал закон. Остальное — с \
        согласия «для распространения»; без него поле останется закрытым, а страница выйдет.
        """,
      norm: "273-ФЗ, ст. 29; 152-ФЗ, ст. 10.1",
      remedy: """
        Возьмите согласие и впишите его в consents.yaml. Если показывать поле не нужно, удалите \
        его или примите замечание в «допущения».
        """,
      example: .yaml(
        wrong: "компетенции: [разбор урока]",
        right: """
          компетенции: [разбор урока]
          согласие: s-007
          """))
  ) { context in
    let catalog = context.catalog
    guard let settings = catalog.settings, !catalog.lacksConsents else { return [] }
    let gate = PublicationGate(catalog.consents, under: settings.sectionAddress, on: context.date)
    let numbers = Mentor.numbers(of: catalog.mentors)
    let consents = Dictionary(
      catalog.consents.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    return catalog.mentors.compactMap { mentor in
      if let named = mentor.consent, consents[named.value]?.isSound(for: mentor) != true {
        return nil
      }
      let page = gate.address(of: mentor, numbers)
      let closed = PersonalField.allCases.filter {
        mentor.holds($0) && gate.ground(for: $0, of: mentor.subject, on: page) == nil
      }
      return closed.isEmpty ? nil : hint(closed, of: mentor)
    }
  }
}

private func hint(_ closed: [PersonalField], of mentor: Mentor) -> Finding {
  let words = closed.map(\.rawValue)
  let place = closed.lazy.compactMap { mentor.places[$0] }.first
  return Finding(
    at: place ?? mentor.info.span,
    words.count == 1
      ? "нет согласия на поле «\(words[0])»"
      : "нет согласия на поля: \(words.joined(separator: ", "))",
    notes: [
      Note(
        words.count == 1
          ? "страница выйдет без него; открывает действующее согласие в consents.yaml с этим полем"
          : "страница выйдет без них; открывает действующее согласие в consents.yaml с этими полями"
      )
    ],
    on: mentor.info.key)
}

extension Consent {
  /// Whether no error of its own explains why it opens nothing for the mentor who names it.
  fileprivate func isSound(for mentor: Mentor) -> Bool {
    subject.value == mentor.id.text && start.value <= end.value
  }
}
