package import Templates

/// Links to lists that are narrowed by the same thing.
package struct ListLinkGroup: View {
  let title: String
  let links: [ListLink]

  package static let fields: [ViewField<ListLinkGroup>] = [
    .text("title", "What the lists are narrowed by.") { $0.title },
    .list("links", "The lists.") { $0.links },
  ]
}
