package import Templates

/// The page of one activity.
package struct ActivityPage: View {
  let frame: PageFrame
  let eyebrow: String
  let isSample: Bool
  let title: String
  let status: StatusView
  let partOf: String?
  let points: [TextItem]
  let deadline: String
  let understood: [Phrase]
  let intervals: [IntervalRow]
  let move: MoveView?
  let cancellation: CancellationView?
  let clause: String?
  let rolesLabel: String
  let roles: [RoleItem]
  let result: String?
  let doneDates: [DateView]
  let evidence: [LinkItem]
  let practices: [LinkItem]
  let events: [LinkItem]
  let note: NoteView?
  let section: LinkItem
  let previous: LinkItem?
  let next: LinkItem?

  package static let fields: [ViewField<ActivityPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("eyebrow", "The number of the activity and its section.") { $0.eyebrow },
    .flag("isSample", "Whether the record is a sample and says so.") { $0.isSample },
    .text("title", "The title, word for word.") { $0.title },
    .view("status", "The status as a whole.") { $0.status },
    .optional("partOf", "The heading the activity stands under, with its number.") { $0.partOf },
    .flag("hasPoints", "Whether the document lists sub-points.") { !$0.points.isEmpty },
    .list("points", "The sub-points of the activity.") { $0.points },
    .text("deadline", "The deadline as the document words it.") { $0.deadline },
    .list(
      "understood", "The deadline as it is understood: one reading, or all of an ambiguous one."
    ) { $0.understood },
    .list(
      "intervals", "The intervals of a deadline that has several, each with its status."
    ) { $0.intervals },
    .optionalView("move", "To when the deadline was moved.") { $0.move },
    .optionalView("cancellation", "That the activity was cancelled.") { $0.cancellation },
    .optional("clause", "The clause of the regulation it rests on.") { $0.clause },
    .text("rolesLabel", "«Ответственный» or «Ответственные».") { $0.rolesLabel },
    .list("roles", "Who answers.") { $0.roles },
    .optional("result", "The expected result.") { $0.result },
    .flag("hasDoneDates", "Whether the activity is reported as done.") { !$0.doneDates.isEmpty },
    .list("doneDates", "The days on which it was done.") { $0.doneDates },
    .flag("hasEvidence", "Whether anything proves it.") { !$0.evidence.isEmpty },
    .list("evidence", "What proves it.") { $0.evidence },
    .flag("hasPractices", "Whether any practice serves it.") { !$0.practices.isEmpty },
    .list("practices", "The practices that serve it.") { $0.practices },
    .flag("hasEvents", "Whether other events serve the activity.") { !$0.events.isEmpty },
    .list("events", "The events that serve it and are no evidence yet.") { $0.events },
    .optionalView("note", "What is missing and what happens next.") { $0.note },
    .view("section", "The section of the plan.") { $0.section },
    .optionalView("previous", "The activity before this one.") { $0.previous },
    .optionalView("next", "The activity after this one.") { $0.next },
  ]
}
