/// The head or the curator, with the school's own ways to reach them.
package struct ContactPerson: Sendable {
  package let name: Personal<String>
  package let post: Personal<String>
  package let phone: Personal<String>?
  package let email: Personal<String>?

  package init(
    name: Personal<String>, post: Personal<String>, phone: Personal<String>?,
    email: Personal<String>?
  ) {
    self.name = name
    self.post = post
    self.phone = phone
    self.email = email
  }
}
