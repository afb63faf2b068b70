package import Templates

/// An activity as a row of the plan's table.
package struct ActivityRow: View {
  let anchor: String
  let number: String
  let title: String
  let address: Address
  let isSample: Bool
  let points: [TextItem]
  let clause: String?
  let deadline: String
  let understood: String?
  let change: String?
  let roles: [RoleItem]
  let result: String?
  let status: StatusView
  let sectionKey: String
  let roleKeys: String
  let endKey: String
  let rankKey: String

  package static let fields: [ViewField<ActivityRow>] = [
    .text("anchor", "The id of the row.") { $0.anchor },
    .text("number", "The number as in the document.") { $0.number },
    .text("title", "The title, word for word.") { $0.title },
    .address("address", "The page of the activity.") { $0.address },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .flag("hasPoints", "Whether the document lists sub-points.") { !$0.points.isEmpty },
    .list("points", "The sub-points of the activity.") { $0.points },
    .optional("clause", "The clause of the regulation it rests on.") { $0.clause },
    .text("deadline", "The deadline as the document words it.") { $0.deadline },
    .optional("understood", "The deadline as it is understood.") { $0.understood },
    .optional("change", "To when the deadline was moved and why.") { $0.change },
    .list("roles", "Who answers.") { $0.roles },
    .optional("result", "The expected result.") { $0.result },
    .view("status", "The status.") { $0.status },
    .text(
      "statusCode", "The key of the status for the style sheet and the filter."
    ) { $0.status.code },
    .text("sectionKey", "The key of the section for the filter.") { $0.sectionKey },
    .text("roleKeys", "The keys of the roles for the filter, by spaces.") { $0.roleKeys },
    .text(
      "endKey",
      "The nearest end of the deadline by ISO 8601, for sorting; 9999 where there is none."
    ) { $0.endKey },
    .text("rankKey", "One digit that sorts statuses, the most pressing first.") { $0.rankKey },
  ]
}
