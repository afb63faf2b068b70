package import Templates

/// A deadline that lies ahead, beside its day.
package struct UpcomingItem: View {
  let iso: String
  let day: String
  let month: String
  let title: String
  let address: Address
  let note: String

  package static let fields: [ViewField<UpcomingItem>] = [
    .text("iso", "The day by ISO 8601.") { $0.iso },
    .text("day", "The day of the month.") { $0.day },
    .text("month", "The month in the genitive, with the year if it is another.") { $0.month },
    .text("title", "The number and the title of the activity.") { $0.title },
    .address("address", "The page of the activity.") { $0.address },
    .text("note", "Who answers and how much time is left.") { $0.note },
  ]
}
