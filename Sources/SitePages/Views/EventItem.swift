package import Templates

/// An event in a list, beside its day.
package struct EventItem: View {
  let iso: String
  let day: String
  let month: String
  let title: String
  let address: Address
  let isSample: Bool
  let note: String?

  package static let fields: [ViewField<EventItem>] = [
    .text("iso", "The first day by ISO 8601.") { $0.iso },
    .text("day", "The day of the month on which it begins.") { $0.day },
    .text(
      "month", "Its month in the genitive, with the year if it is another than the reader expects."
    ) { $0.month },
    .text("title", "The title of the event.") { $0.title },
    .address("address", "The page of the event.") { $0.address },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .optional("note", "All its days if there are several, its kind and its level.") { $0.note },
  ]
}
