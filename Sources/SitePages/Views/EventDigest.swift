package import Templates

/// The events that the first page names.
package struct EventDigest: View {
  let address: Address
  let caption: String
  let coming: [EventItem]
  let past: [EventItem]

  package static let fields: [ViewField<EventDigest>] = [
    .address("address", "The page of events.") { $0.address },
    .text("caption", "The link to it: «Все 12 событий».") { $0.caption },
    .flag("hasComing", "Whether any event lies ahead.") { !$0.coming.isEmpty },
    .list("coming", "The nearest events that are not over.") { $0.coming },
    .flag("hasPast", "Whether any event is over.") { !$0.past.isEmpty },
    .list("past", "The latest of the past events.") { $0.past },
  ]
}
