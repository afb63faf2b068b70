/// The plan of activities: what the section «Наставничество» is measured against.
package struct Plan: Sendable {
  package let info: RecordInfo
  package let title: String
  package let goal: String
  package let tasks: [String]
  package let sections: [PlanSection]
  /// The day the curator gives as that of the last change.
  package let updated: PlainDate?
  /// Whether every row could be read; a rule about the order of rows needs them all.
  package let isWhole: Bool

  package init(
    info: RecordInfo, title: String, goal: String, tasks: [String], sections: [PlanSection],
    updated: PlainDate?, isWhole: Bool
  ) {
    self.info = info
    self.title = title
    self.goal = goal
    self.tasks = tasks
    self.sections = sections
    self.updated = updated
    self.isWhole = isWhole
  }

  /// All activities in the plan's order; headings are not activities.
  package var activities: [Activity] { sections.flatMap(\.activities) }
}
