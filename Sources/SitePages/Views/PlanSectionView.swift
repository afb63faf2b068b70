package import Templates

/// A section of the plan's table.
package struct PlanSectionView: View {
  let anchor: String
  let number: String
  let title: String
  let rows: [PlanRowView]

  package static let fields: [ViewField<PlanSectionView>] = [
    .text("anchor", "The id of the section's row.") { $0.anchor },
    .text("number", "The number of the section, without a full stop.") { $0.number },
    .text("title", "The title of the section.") { $0.title },
    .list("rows", "The rows of the section.") { $0.rows },
  ]
}
