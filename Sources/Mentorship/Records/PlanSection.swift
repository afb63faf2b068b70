/// A section of the plan.
package struct PlanSection: Sendable {
  package let info: RecordInfo
  package let number: Located<PlanNumber>
  package let title: String
  /// A short name for pictures and filters.
  package let shortTitle: String?
  package let items: [PlanItem]

  package init(
    info: RecordInfo, number: Located<PlanNumber>, title: String, shortTitle: String?,
    items: [PlanItem]
  ) {
    self.info = info
    self.number = number
    self.title = title
    self.shortTitle = shortTitle
    self.items = items
  }

  /// The activities of the section in order, those under its headings among them.
  package var activities: [Activity] { items.flatMap(\.activities) }
}
