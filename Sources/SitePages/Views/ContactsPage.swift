package import Templates

/// Whom to ask.
package struct ContactsPage: View {
  let frame: PageFrame
  let people: [ContactPerson]
  let facts: [Fact]

  package static let fields: [ViewField<ContactsPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .list("people", "The curator and the head of the school.") { $0.people },
    .list("facts", "The school: names, address, site.") { $0.facts },
  ]
}
