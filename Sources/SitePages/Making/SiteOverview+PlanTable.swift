import Mentorship
import Russian

extension SiteOverview {
  /// The plan's table on a page: all of it, or the activities that fit.
  ///
  /// A narrowed table leaves out sections and headings without an activity.
  func planTable(
    on page: SiteAddress, _ fits: ((TrackedActivity) -> Bool)? = nil
  ) -> [PlanSectionView] {
    var next = activities.startIndex
    return site.plan.sections.compactMap { section in
      let rows = section.items.flatMap { planRows(of: $0, on: page, from: &next, fits) }
      if rows.isEmpty && fits != nil { return nil }
      return PlanSectionView(
        anchor: section.anchor, number: section.number.value.text, title: section.title, rows: rows)
    }
  }

  /// The activities come in the order of `activities`, `next` being the next of them.
  private func planRows(
    of item: PlanItem, on page: SiteAddress, from next: inout Int,
    _ fits: ((TrackedActivity) -> Bool)?
  ) -> [PlanRowView] {
    switch item {
    case .activity:
      let tracked = activities[next]
      next += 1
      if let fits, !fits(tracked) { return [] }
      return [.activity(row(of: tracked, on: page))]
    case .heading(let heading):
      var rows: [PlanRowView] = []
      for child in heading.items { rows += planRows(of: child, on: page, from: &next, fits) }
      return rows.isEmpty && fits != nil ? [] : [.heading(PlanHeadingView(heading))] + rows
    }
  }

  private func row(of tracked: TrackedActivity, on page: SiteAddress) -> ActivityRow {
    let activity = tracked.activity
    return ActivityRow(
      anchor: tracked.anchor, number: activity.number.value.text, title: activity.title,
      address: tracked.address.relative(from: page), isSample: isSample(tracked),
      points: activity.contents.map { TextItem(text: $0) }, clause: activity.basis,
      deadline: activity.deadline.value, understood: brief(tracked),
      change: activity.postponement.map(change),
      roles: roleItems(of: activity, on: page), result: activity.result.value.nonEmpty,
      status: status(of: tracked), sectionKey: tracked.section.number.value.slug,
      roleKeys: activity.roleNames.map { roleList($0).key }.joined(separator: " "),
      endKey: tracked.nearestEnd?.iso ?? "9999", rankKey: shownKind(of: tracked.status.state).rank)
  }

  private func change(_ postponement: Postponement) -> String {
    Typography.bind("срок перенесён на") + " «\(postponement.deadline.value)»: "
      + postponement.reason.withoutFullStop
  }

  /// The roles of an activity, each a link to the plan narrowed to it.
  func roleItems(of activity: Activity, on page: SiteAddress) -> [RoleItem] {
    let names = activity.roleNames
    return names.enumerated().map { index, name in
      RoleItem(
        name: name, address: roleList(name).address.relative(from: page),
        isFollowed: index + 1 < names.count)
    }
  }

  /// Where the plan narrowed to a role stands.
  private func roleList(_ name: String) -> RoleList {
    guard let list = roleLists[name] else {
      preconditionFailure("a rule let an unknown role through: \(name)")
    }
    return list
  }
}

extension PlanHeadingView {
  /// The row of a heading of the plan.
  init(_ heading: PlanHeading) {
    self.init(
      anchor: planAnchor(heading.number.value), number: heading.number.value.text,
      title: heading.title, points: heading.contents.map { TextItem(text: $0) },
      clause: heading.basis)
  }
}
