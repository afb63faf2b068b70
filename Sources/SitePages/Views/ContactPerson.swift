package import Templates

/// A person to ask, in an official capacity.
package struct ContactPerson: View {
  let anchor: String
  let role: String
  let facts: [Fact]

  package static let fields: [ViewField<ContactPerson>] = [
    .text("anchor", "The id of the heading.") { $0.anchor },
    .text("role", "In what capacity: «Куратор программы».") { $0.role },
    .list("facts", "Name, post and ways to reach the person.") { $0.facts },
  ]
}
