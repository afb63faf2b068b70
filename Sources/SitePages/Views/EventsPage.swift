package import Templates

/// The list of events: those ahead, then the past ones, a sheet at a time.
package struct EventsPage: View {
  let frame: PageFrame
  let title: String
  let lead: String
  let isFirst: Bool
  let coming: [EventItem]
  let years: [EventYear]
  let pagination: PaginationView?

  package static let fields: [ViewField<EventsPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("title", "The title, with the sheet's number from the second on.") { $0.title },
    .text("lead", "How many events there are, or that there are none.") { $0.lead },
    .flag("isEmpty", "Whether the section has no events at all.") {
      $0.isFirst && $0.coming.isEmpty && $0.years.isEmpty
    },
    .flag("isFirst", "Whether it is the first sheet, which begins with what lies ahead.") {
      $0.isFirst
    },
    .flag("hasComing", "Whether any event lies ahead.") { !$0.coming.isEmpty },
    .list("coming", "The events that are not over, the earliest first.") { $0.coming },
    .list("years", "The past events of this sheet by years, the latest first.") { $0.years },
    .optionalView("pagination", "The way to the other sheets.") { $0.pagination },
  ]
}
