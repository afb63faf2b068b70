package import Templates

/// An activity that is overdue or lacks fresh evidence.
package struct AttentionItem: View {
  let count: String
  let unit: String
  let title: String
  let address: Address
  let status: StatusView
  let note: String

  package static let fields: [ViewField<AttentionItem>] = [
    .text("count", "How long: a number.") { $0.count },
    .text("unit", "The unit of that number, in its plural.") { $0.unit },
    .text("title", "The number and the title of the activity.") { $0.title },
    .address("address", "The page of the activity.") { $0.address },
    .view("status", "The status.") { $0.status },
    .text("code", "The key of the status for the style sheet.") { $0.status.code },
    .text("note", "What was due and who answers.") { $0.note },
  ]
}
