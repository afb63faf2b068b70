package import Templates

/// One line of a passport: a name and what is known under it.
package struct Fact: View {
  let name: String
  let entries: [FactEntry]

  package static let fields: [ViewField<Fact>] = [
    .text("name", "What the line tells.") { $0.name },
    .list("entries", "What is known, one entry or several.") { $0.entries },
  ]
}
