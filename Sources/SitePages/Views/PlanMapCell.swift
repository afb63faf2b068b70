package import Templates

/// One activity of the plan map.
package struct PlanMapCell: View {
  let number: String
  let title: String
  let address: Address
  let status: StatusView

  package static let fields: [ViewField<PlanMapCell>] = [
    .text("number", "The number of the activity.") { $0.number },
    .text("title", "The title of the activity.") { $0.title },
    .address("address", "The page of the activity.") { $0.address },
    .text("code", "The key of the status for the style sheet.") { $0.status.code },
    .text("word", "The status in a word or two.") { $0.status.word },
  ]
}
