package import Templates

/// The past events of a year, the latest first.
package struct EventYear: View {
  let anchor: String
  let title: String
  let events: [EventItem]

  package static let fields: [ViewField<EventYear>] = [
    .text("anchor", "The id of the heading.") { $0.anchor },
    .text("title", "The heading: «Прошли в 2021 году».") { $0.title },
    .list("events", "The events.") { $0.events },
  ]
}
