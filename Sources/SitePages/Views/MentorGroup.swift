package import Templates

/// Mentors who begin later, or former ones.
package struct MentorGroup: View {
  let anchor: String
  let title: String
  let cards: [MentorCard]

  package static let fields: [ViewField<MentorGroup>] = [
    .text("anchor", "The id of the heading.") { $0.anchor },
    .text("title", "The heading.") { $0.title },
    .list("cards", "The mentors.") { $0.cards },
  ]
}
