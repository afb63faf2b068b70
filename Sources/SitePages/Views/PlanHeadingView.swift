package import Templates

/// A row that only heads the activities under it, as 6.1 does.
package struct PlanHeadingView: View {
  let anchor: String
  let number: String
  let title: String
  let points: [TextItem]
  let clause: String?

  package static let fields: [ViewField<PlanHeadingView>] = [
    .text("anchor", "The id of the row.") { $0.anchor },
    .text("number", "The number as in the document.") { $0.number },
    .text("title", "The title of the heading.") { $0.title },
    .flag("hasPoints", "Whether the document lists sub-points.") { !$0.points.isEmpty },
    .list("points", "The sub-points of the heading.") { $0.points },
    .optional("clause", "The clause of the regulation it rests on.") { $0.clause },
  ]
}
