package import Templates

/// What a server shows where there is no page; its links are full addresses, for it stands under any.
package struct NotFoundPage: View {
  let frame: PageFrame
  let links: [LinkItem]

  package static let fields: [ViewField<NotFoundPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .list("links", "Where people go from here.") { $0.links },
  ]
}
