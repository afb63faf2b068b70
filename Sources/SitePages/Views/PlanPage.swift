package import Templates

/// The whole plan as one table.
package struct PlanPage: View {
  let frame: PageFrame
  let title: String
  let extent: String
  let archiveNote: String?
  let statusCounts: [StatusCount]
  let roleLists: [ListLink]
  let statusLists: [ListLink]
  let sectionChoices: [Choice]
  let roleChoices: [Choice]
  let statusChoices: [Choice]
  let caption: String
  let sections: [PlanSectionView]
  let abbreviations: [AbbreviationView]

  package static let fields: [ViewField<PlanPage>] = [
    .view("frame", "What stands around the page: head, menu, footer.") { $0.frame },
    .text("title", "The title of the plan.") { $0.title },
    .text("extent", "How many activities and in which period.") { $0.extent },
    .optional("archiveNote", "That the plan is over and kept as an archive.") { $0.archiveNote },
    .list("statusCounts", "The statuses that occur, with their counts.") { $0.statusCounts },
    .list("roleLists", "The plan by responsible role, one page a role.") { $0.roleLists },
    .list("statusLists", "The plan by status, one page a status.") { $0.statusLists },
    .list("sectionChoices", "The sections, for the filter.") { $0.sectionChoices },
    .list("roleChoices", "The roles, for the filter.") { $0.roleChoices },
    .list("statusChoices", "The statuses that occur, for the filter.") { $0.statusChoices },
    .text("caption", "What the plan's table shows and on which day.") { $0.caption },
    .list("sections", "The sections of the plan with their rows.") { $0.sections },
    .flag(
      "hasAbbreviations", "Whether any abbreviation has to be explained."
    ) { !$0.abbreviations.isEmpty },
    .list("abbreviations", "The abbreviations the table uses, explained.") { $0.abbreviations },
  ]
}
