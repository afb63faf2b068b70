package import Templates

/// What calls for attention beyond the few that the first page names.
package struct AttentionRest: View {
  let words: String
  let links: [LinkItem]

  package static let fields: [ViewField<AttentionRest>] = [
    .text("words", "How many more: «Ещё 3 мероприятия».") { $0.words },
    .list("links", "The lists that hold them.") { $0.links },
  ]
}
