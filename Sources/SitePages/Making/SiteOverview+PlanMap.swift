import Mentorship

extension SiteOverview {
  /// The plan as a map: a row for each section, a cell for each activity.
  func planMap(on page: SiteAddress) -> [PlanMapRow] {
    var rest = activities[...]
    return site.plan.sections.map { section in
      let count = section.activities.count
      let cells = rest.prefix(count).map { cell(for: $0, on: page) }
      rest = rest.dropFirst(count)
      return PlanMapRow(
        title: section.label, address: section.address.relative(from: page), cells: cells)
    }
  }

  private func cell(for tracked: TrackedActivity, on page: SiteAddress) -> PlanMapCell {
    PlanMapCell(
      number: tracked.activity.number.value.text, title: tracked.fullTitle,
      address: tracked.address.relative(from: page),
      status: status(of: tracked.status.state))
  }
}
