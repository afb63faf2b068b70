package import Templates

/// A part of the site map.
package struct SiteMapGroup: View {
  let anchor: String
  let title: String
  let links: [LinkItem]

  package static let fields: [ViewField<SiteMapGroup>] = [
    .text("anchor", "The id of the heading.") { $0.anchor },
    .text("title", "The name of the part.") { $0.title },
    .flag("isLong", "Whether it has so many pages that they stand in columns.") {
      $0.links.count > 12
    },
    .list("links", "Its pages.") { $0.links },
  ]
}
