/// A row of the plan that only gathers other rows.
package struct PlanHeading: Sendable {
  package let info: RecordInfo
  package let number: Located<PlanNumber>
  package let title: String
  /// The clause of the regulation it rests on.
  package let basis: String?
  /// The document's sub-points.
  package let contents: [String]
  package let items: [PlanItem]

  package init(
    info: RecordInfo, number: Located<PlanNumber>, title: String, basis: String?,
    contents: [String], items: [PlanItem]
  ) {
    self.info = info
    self.number = number
    self.title = title
    self.basis = basis
    self.contents = contents
    self.items = items
  }
}
