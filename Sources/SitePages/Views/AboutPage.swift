package import Templates

/// The page about the programme: goal, tasks, period.
package struct AboutPage: View {
  let frame: PageFrame
  let programme: String
  let goal: String
  let tasks: [TextItem]
  let facts: [Fact]
  let planAddress: Address
  let planTitle: String

  package static let fields: [ViewField<AboutPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("programme", "The name of the programme.") { $0.programme },
    .text("goal", "The goal of the plan, beginning with a capital.") { $0.goal },
    .list("tasks", "The tasks of the plan, in order.") { $0.tasks },
    .list(
      "facts", "The period, the school year, the school and who stands behind it."
    ) { $0.facts },
    .address("planAddress", "The page of the plan.") { $0.planAddress },
    .text("planTitle", "The title of the plan.") { $0.planTitle },
  ]
}
