import Testing

@testable import Mentorship

/// What the law opens of whom (273-ФЗ, ст. 29, ч. 2, п. 1), for the gate and for the leak scan alike.
@Suite struct `The law` {
  private typealias Capacity = PersonalSubject.Capacity

  private static let open: [Capacity: Set<PersonalField>] = [
    .management: [.name, .post, .phone, .email, .approval],
    .curator: [.name, .post, .phone, .email],
    .staff: [.name, .post, .subjects, .category, .education, .teachingSince, .training],
    .outsider: [],
    .mentee: [],
  ]
  private static let root = "https://school.example/n/"

  @Test(arguments: PersonalSubject.Capacity.allCases)
  func `opens to readers these fields of a person and no other`(
    _ capacity: PersonalSubject.Capacity
  ) throws {
    let day = try #require(PlainDate(iso: "2021-11-15"))
    let gate = PublicationGate([], under: Self.root, on: day)
    let norms = PublicationNorms([], under: Self.root, on: day)
    let subject = PersonalSubject(id: "kenarov", as: capacity)
    let expected = try #require(Self.open[capacity])
    for field in PersonalField.allCases {
      let isOpen = expected.contains(field)
      #expect((gate.ground(for: field, of: subject, on: .contacts) != nil) == isOpen, "\(field)")
      #expect(norms.allow(field, of: subject, at: "kontakty/") == isOpen, "\(field)")
      #expect(norms.allowEverywhere(field, of: subject) == isOpen, "\(field)")
    }
  }

  /// Contacts and approvals are no words of a consent: what a mentor may not publish stays so.
  @Test func `leaves to consents the fields of mentors alone`() {
    #expect(
      PersonalField.ofConsents.map(\.rawValue) == [
        "фио", "должность", "предметы", "категория", "образование", "стаж с", "обучение",
        "компетенции", "достижения", "фото", "о себе",
      ])
  }
}
