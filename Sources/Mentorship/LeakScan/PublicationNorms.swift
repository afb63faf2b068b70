/// What may be published of whom and where, worked out from the norms a second time.
///
/// The leak scan asks this and never the gate, so that one mistake does not let a value out and call
/// it permitted too: nothing here uses `PublicationGate` or what it is made of.
struct PublicationNorms {
  /// A consent that counts on the day.
  private struct Permission {
    let fields: Set<PersonalField>
    let addresses: [String]
  }

  private let permissions: [String: [Permission]]
  private let root: String

  /// - Parameter root: the full address of the section, with a slash at its end.
  init(_ consents: [Consent], under root: String, on day: PlainDate) {
    var permissions: [String: [Permission]] = [:]
    for consent in consents {
      // 152-ФЗ, ст. 10.1: from the first day to the last, and void from the day of withdrawal.
      let hasBegun = consent.start.value <= day
      let hasEnded = consent.end.value < day
      let isVoid = consent.withdrawal.map { $0.value <= day } ?? false
      guard hasBegun, !hasEnded, !isVoid else { continue }
      permissions[consent.subject.value, default: []].append(
        Permission(
          fields: Set(consent.fields.map(\.value)), addresses: consent.resources.map(\.value)))
    }
    self.permissions = permissions
    self.root = root
  }

  /// Whether a field may be read at a place of the section, given as a path from its root.
  func allow(_ field: PersonalField, of subject: PersonalSubject, at path: String) -> Bool {
    allow(field, of: subject) { Self.stands(root + path, under: $0) }
  }

  /// Whether a field may be read on every page.
  func allowEverywhere(_ field: PersonalField, of subject: PersonalSubject) -> Bool {
    allow(field, of: subject, at: "")
  }

  /// Whether a field may be read anywhere in the section.
  func allowAnywhere(_ field: PersonalField, of subject: PersonalSubject) -> Bool {
    allow(field, of: subject) { $0.hasPrefix(root) || Self.stands(root, under: $0) }
  }

  private func allow(
    _ field: PersonalField, of subject: PersonalSubject, where fits: (String) -> Bool
  ) -> Bool {
    if Self.openByLaw(to: subject.capacity).contains(field) { return true }
    guard let id = subject.id else { return false }
    return permissions[id, default: []].contains {
      $0.fields.contains(field) && $0.addresses.contains(where: fits)
    }
  }

  /// What a school publishes without asking: 273-ФЗ, ст. 29, ч. 2, п. 1.
  private static func openByLaw(to capacity: PersonalSubject.Capacity) -> Set<PersonalField> {
    switch capacity {
    case .management: ofManagement
    case .curator: ofCurator
    case .staff: ofTeachers
    case .outsider, .mentee: []
    }
  }

  /// «ж»: the head, with ways to reach them; an approved document names who approved it.
  private static let ofManagement: Set<PersonalField> = [.name, .post, .phone, .email, .approval]

  /// «ж» and «з»: name and post; «а»: telephone and e-mail, which are the school's own.
  private static let ofCurator: Set<PersonalField> = [.name, .post, .phone, .email]

  /// «з».
  private static let ofTeachers: Set<PersonalField> = [
    .name, .post, .subjects, .category, .education, .teachingSince, .training,
  ]

  /// Whether an address is the other one or below it, a folder's name being whole.
  private static func stands(_ address: String, under other: String) -> Bool {
    if address == other { return true }
    let folder = other.hasSuffix("/") ? other : other + "/"
    return address.hasPrefix(folder)
  }
}
