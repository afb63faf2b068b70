package import Templates

/// The list of all pages.
package struct SiteMapPage: View {
  let frame: PageFrame
  let groups: [SiteMapGroup]

  package static let fields: [ViewField<SiteMapPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .list("groups", "The pages, by parts of the section.") { $0.groups },
  ]
}
