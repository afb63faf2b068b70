/// The only way from a personal value to a page: it opens a field of a person for one page on the
/// site's day, on a ground or not at all (content format, sections 4 and 5).
package struct PublicationGate: Sendable {
  /// Those in force by their subjects; of several for one field the one that counts longest is first.
  private let consents: [String: [Consent]]
  private let root: String
  /// Hears every answer; nothing where nobody listens, as in a build.
  private var listener: (@Sendable (GateAnswer) -> Void)?

  /// - Parameter root: the full address of the section, with a slash at its end.
  init(_ consents: [Consent], under root: String, on date: PlainDate) {
    self.consents = Dictionary(
      grouping: consents.filter { $0.force(on: date) == .inForce }
        .sorted { $0.lastDay > $1.lastDay },
      by: \.subject.value)
    self.root = root
  }

  /// The same gate, which tells what it answers.
  func telling(_ listener: @escaping @Sendable (GateAnswer) -> Void) -> PublicationGate {
    var gate = self
    gate.listener = listener
    return gate
  }

  /// The value, if there is a ground to show it on the page.
  package func open<Value>(_ personal: Personal<Value>?, on page: SiteAddress) -> Value? {
    guard let personal else { return nil }
    let ground = ground(for: personal.field, of: personal.subject, on: page)
    tell(personal.field, of: personal.subject, on: page, ground)
    return ground == nil ? nil : personal.value
  }

  /// Tells whoever listens that a page shows a field, or may not.
  func tell(
    _ field: PersonalField, of subject: PersonalSubject, on page: SiteAddress,
    _ ground: PublicationGround?
  ) {
    listener?(GateAnswer(subject, field, on: page, ground))
  }

  /// On what a field of a person may be shown on a page; nothing where there is no ground.
  package func ground(
    for field: PersonalField, of subject: PersonalSubject, on page: SiteAddress
  ) -> PublicationGround? {
    if let norm = subject.capacity.norm(for: field) { return .law(norm) }
    guard let id = subject.id, let given = consents[id] else { return nil }
    let address = page.absolutePath(under: root)
    return given.first { consent in
      consent.fields.contains { $0.value == field } && consent.covers(address)
    }.map { .consent($0.id) }
  }
}
