import Mentorship
import Russian

extension PlanPage {
  /// The whole plan as one table.
  init(_ overview: SiteOverview) {
    let plan = overview.site.plan
    let sections = overview.planTable(on: .plan)
    self.init(
      frame: overview.frame(
        of: .plan,
        PageHead(
          title: "План мероприятий",
          description: ("План мероприятий программы наставничества: сроки, ответственные, "
            + "результаты и статусы на \(BoundDate.long(overview.date))").asSentence),
        statuses: true, changed: overview.lastChange(of: .plan)),
      title: plan.title, extent: sayHowMuch(of: overview), archiveNote: overview.archiveNote,
      statusCounts: overview.countsByStatus(on: .plan),
      roleLists: overview.roleLinks(on: .plan), statusLists: overview.statusLinks(on: .plan),
      sectionChoices: plan.sections.map { Choice(value: $0.number.value.slug, label: $0.label) },
      roleChoices: overview.site.vocabulary.roles.map { Choice(value: $0.slug, label: $0.name) },
      statusChoices: chooseStatuses(of: overview), caption: overview.tableCaption,
      sections: sections, abbreviations: overview.abbreviations(in: sections))
  }
}

/// How many activities in how many sections, and when.
private func sayHowMuch(of overview: SiteOverview) -> String {
  let size =
    "\(Plural.activities.bound(overview.total)), "
    + Plural.sections.bound(overview.site.plan.sections.count)
  let period = BoundDate.full(overview.site.settings.period.days)
  return "\(size), период программы\u{A0}— \(period)"
}

/// The statuses that occur; those that look alike are one choice.
private func chooseStatuses(of overview: SiteOverview) -> [Choice] {
  var choices: [Choice] = []
  for kind in ActivityStatus.Kind.allCases where overview.count(kind) > 0 {
    let status = overview.status(kind)
    if let index = choices.firstIndex(where: { $0.value == status.code }) {
      choices[index] = Choice(
        value: status.code, label: "\(choices[index].label), \(status.word)")
    } else {
      choices.append(Choice(value: status.code, label: status.word.capitalised))
    }
  }
  return choices
}
