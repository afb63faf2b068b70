/// The only way from a personal value to a page: it opens a field of a person for one page on the
/// site's day, on a ground or not at all (content format, sections 4 and 5).
package struct PublicationGate: Sendable {
  private let consents: [String: [Consent]]
  private let root: String

  /// - Parameter root: the full address of the section, with a slash at its end.
  init(_ consents: [Consent], under root: String, on date: PlainDate) {
    self.consents = Dictionary(
      grouping: consents.filter { $0.force(on: date) == .inForce }, by: \.subject.value)
    self.root = root
  }

  /// The value, if there is a ground to show it on the page.
  package func open<Value>(_ personal: Personal<Value>?, on page: SiteAddress) -> Value? {
    guard let personal, ground(for: personal.field, of: personal.subject, on: page) != nil else {
      return nil
    }
    return personal.value
  }

  /// On what a field of a person may be shown on a page; nothing where there is no ground.
  package func ground(
    for field: PersonalField, of subject: PersonalSubject, on page: SiteAddress
  ) -> PublicationGround? {
    if field.isOpenByLaw, subject.isStaff { return .law }
    guard let id = subject.id, let given = consents[id] else { return nil }
    let address = page.absolutePath(under: root)
    return given.first { consent in
      consent.fields.contains { $0.value == field } && consent.covers(address)
    }.map { .consent($0.id) }
  }
}
