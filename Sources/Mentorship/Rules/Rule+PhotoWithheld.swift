import Diagnostics

extension Rule {
  /// A picture of an event may be shown with everybody on it.
  static let photoWithheld = Rule(
    RuleDescription(
      "photo-withheld", .hint,
      title: "Все, кто на снимке события, открыли свои фото",
      reason: """
        Снимок публикуется, только если каждый, кого можно узнать, согласился. Раздел выходит без него.
        """,
      norm: "152-ФЗ, ст. 10.1",
      remedy: """
        Попросите согласие на поле «фото» для раздела или уберите снимок.
        """,
      example: .yaml(
        wrong: """
          на фото: [primerov]
          """,
        right: """
          на фото: [obraztsova]
          """))
  ) { context in
    let catalog = context.catalog
    guard let settings = catalog.settings, !catalog.lacksConsents else { return [] }
    let gate = PublicationGate(catalog.consents, under: settings.sectionAddress, on: context.date)
    let mentors = Dictionary(
      catalog.mentorsWithSoundConsents.map { ($0.id.text, $0) },
      uniquingKeysWith: { first, _ in first })
    return catalog.events.flatMap { event in
      event.photos.compactMap { photo -> Finding? in
        let closed = photo.people.first { person in
          mentors[person.value].map {
            gate.ground(for: .photo, of: $0.subject, on: .event(event.id)) == nil
          } ?? false
        }
        return closed.map { withheld(because: $0, on: event.info) }
      }
    }
  }
}

private func withheld(because person: Located<String>, on info: RecordInfo) -> Finding {
  Finding(
    at: person.span, "снимок не выйдет: фото не открыто у \(person.value)",
    notes: [
      Note("снимок открывает действующее согласие каждого на поле «фото» и на страницу события")
    ],
    on: info.key)
}

extension Catalog {
  /// The mentors about whose consents no error says why they open nothing.
  fileprivate var mentorsWithSoundConsents: [Mentor] {
    let consents = Dictionary(
      consents.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    return mentors.filter { mentor in
      guard let named = mentor.consent else { return true }
      guard let consent = consents[named.value] else { return false }
      return consent.subject.value == mentor.id.text && consent.start.value <= consent.end.value
    }
  }
}
