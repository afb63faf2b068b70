package import Templates

/// One section of the plan map on the first page.
package struct PlanMapRow: View {
  let title: String
  let address: Address
  let cells: [PlanMapCell]

  package static let fields: [ViewField<PlanMapRow>] = [
    .text("title", "The number and the short name of the section.") { $0.title },
    .address("address", "The section in the plan.") { $0.address },
    .list("cells", "The activities of the section.") { $0.cells },
  ]
}
