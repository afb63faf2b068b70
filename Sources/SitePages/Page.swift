package import Mentorship

/// A page of the section before its content is made: what it is about, and where it stands.
package struct Page: Sendable, Hashable {
  /// What the page is about.
  package let subject: PageSubject
  /// Where it stands.
  package let address: SiteAddress

  /// A page about something at its place.
  init(_ subject: PageSubject, at address: SiteAddress) {
    self.subject = subject
    self.address = address
  }
}
