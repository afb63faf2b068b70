/// A head or a curator with the organisation's contacts, which the school publishes by law.
package struct ContactPerson: Sendable {
  package let name: String
  package let post: String
  package let phone: String?
  package let email: String?

  package init(name: String, post: String, phone: String?, email: String?) {
    self.name = name
    self.post = post
    self.phone = phone
    self.email = email
  }
}
