package import Mentorship

/// A page of the section before its content is made: what it is about, and where it stands.
package struct Page: Sendable, Hashable {
  package let subject: PageSubject
  package let address: SiteAddress

  init(_ subject: PageSubject, at address: SiteAddress) {
    self.subject = subject
    self.address = address
  }
}
