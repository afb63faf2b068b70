package import Templates

/// The plan narrowed to one role or one status.
package struct PlanListPage: View {
  let frame: PageFrame
  let eyebrow: String
  let title: String
  let extent: String
  let planAddress: Address
  let roleLists: [ListLink]
  let statusLists: [ListLink]
  let caption: String
  let sections: [PlanSectionView]
  let abbreviations: [AbbreviationView]

  package static let fields: [ViewField<PlanListPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("eyebrow", "What the plan is narrowed by.") { $0.eyebrow },
    .text("title", "The role or the status as a heading.") { $0.title },
    .text("extent", "How many activities of how many, on which day.") { $0.extent },
    .address("planAddress", "The page of the whole plan.") { $0.planAddress },
    .list("roleLists", "The plan by responsible role, one page a role.") { $0.roleLists },
    .list("statusLists", "The plan by status, one page a status.") { $0.statusLists },
    .flag("hasActivities", "Whether the list holds any activity.") { !$0.sections.isEmpty },
    .text("caption", "What the plan's table shows and on which day.") { $0.caption },
    .list("sections", "The sections of the plan with their rows.") { $0.sections },
    .flag(
      "hasAbbreviations", "Whether any abbreviation has to be explained."
    ) { !$0.abbreviations.isEmpty },
    .list("abbreviations", "The abbreviations the table uses, explained.") { $0.abbreviations },
  ]
}
