/// What the gate answered to a page that asked for a field of a person.
package struct GateAnswer: Sendable, Hashable {
  package let subject: PersonalSubject
  package let field: PersonalField
  package let page: SiteAddress
  /// On what the page may show the field; nothing where it may not.
  package let ground: PublicationGround?

  package init(
    _ subject: PersonalSubject, _ field: PersonalField, on page: SiteAddress,
    _ ground: PublicationGround?
  ) {
    self.subject = subject
    self.field = field
    self.page = page
    self.ground = ground
  }
}
