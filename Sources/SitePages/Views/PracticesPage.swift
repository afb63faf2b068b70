package import Templates

/// A page of a list of practices: of all, or of those with one word or one school year.
package struct PracticesPage: View {
  let frame: PageFrame
  let eyebrow: String?
  let title: String
  let lead: String
  let all: Address?
  let facets: [FacetView]
  let cards: [PracticeCard]
  let pagination: PaginationView?
  let ways: [ListLinkGroup]

  package static let fields: [ViewField<PracticesPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .optional("eyebrow", "What the list is narrowed by.") { $0.eyebrow },
    .text("title", "The word or the school year as a heading.") { $0.title },
    .text("lead", "How many practices there are, and what is told of them.") { $0.lead },
    .optionalAddress("all", "The list of all practices, unless this is its first page.") { $0.all },
    .flag(
      "hasFilter", "Whether the whole list stands on this page and can be narrowed on it."
    ) { !$0.facets.isEmpty },
    .list("facets", "The groups of the filter.") { $0.facets },
    .flag("hasPractices", "Whether the list holds any practice.") { !$0.cards.isEmpty },
    .list("cards", "The practices of this page.") { $0.cards },
    .optionalView("pagination", "The other pages of a long list.") { $0.pagination },
    .flag("hasWays", "Whether there are shorter lists.") { !$0.ways.isEmpty },
    .list("ways", "The shorter lists, by what they are narrowed by.") { $0.ways },
  ]
}
