import Mentorship
import Russian

extension PlanListPage {
  /// The activities that a role answers for.
  init(_ overview: SiteOverview, of role: Term) {
    self.init(
      overview, at: .plan(of: role), title: role.name, by: "План по ответственным",
      count: overview.roleCounts[role.name, default: 0],
      description: "Мероприятия плана наставничества, за которые отвечает роль «\(role.name)»."
    ) { tracked in
      tracked.activity.roles.contains { $0.value == role.name }
    }
  }

  /// The activities that have a status.
  init(_ overview: SiteOverview, of status: ActivityStatus.Kind) {
    let word = overview.word(for: status)
    self.init(
      overview, at: .plan(of: status), title: word.capitalised, by: "План по статусам",
      count: overview.count(status),
      description: "Мероприятия плана наставничества со статусом «\(word)»."
    ) { tracked in
      overview.shownKind(of: tracked.status.state) == status
    }
  }

  private init(
    _ overview: SiteOverview, at page: SiteAddress, title: String, by eyebrow: String, count: Int,
    description: String, _ fits: (TrackedActivity) -> Bool
  ) {
    let sections = withoutActuallyEscaping(fits) { overview.planTable(on: page, $0) }
    self.init(
      frame: overview.frame(
        of: page,
        PageHead(title: "\(title) — план мероприятий", description: description),
        under: [.home, .plan], statuses: true, changed: overview.planChange),
      eyebrow: Typography.bind(eyebrow), title: title,
      extent: sayHowMany(count, of: overview.total, on: overview.date),
      planAddress: SiteAddress.plan.relative(from: page),
      roleLists: overview.roleLinks(on: page), statusLists: overview.statusLinks(on: page),
      caption: Typography.bind("\(title). ") + overview.tableCaption, sections: sections,
      abbreviations: overview.abbreviations(in: sections))
  }
}

private func sayHowMany(_ count: Int, of total: Int, on date: PlainDate) -> String {
  let share = count == 0 ? "Ни одного мероприятия" : Plural.activities.bound(count)
  return "\(Typography.bind(share)) из\u{A0}\(total) на\u{A0}\(BoundDate.long(date))"
}
