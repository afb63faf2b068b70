package import Diagnostics

/// What a rule may look at: the records, the day and the names of all rules.
package struct RuleContext: Sendable {
  package let catalog: Catalog
  /// The day on which statuses stand.
  package let date: PlainDate

  /// Every rule of the program, those of reading among them.
  let rules: [RuleDescription]
  /// `Catalog.anchorsByAddress`, worked out once for all rules on links.
  let anchors: [String: Set<String>]

  package init(catalog: Catalog, date: PlainDate, rules: [RuleDescription]) {
    self.catalog = catalog
    self.date = date
    self.rules = rules
    anchors = catalog.anchorsByAddress()
  }

  /// What deadlines are read against; nothing while `site.yaml` has faults of its own.
  var deadlineContext: DeadlineContext? {
    catalog.settings.map { DeadlineContext(period: $0.period, schoolYear: $0.schoolYear) }
  }

  /// All activities of the plan, none when it could not be read.
  var activities: [Activity] { catalog.plan?.activities ?? [] }

  /// The deadline wordings as read: of every activity without an exact deadline, and of every
  /// postponement.
  func readDeadlines() -> [(deadline: Deadline, span: Located<String>, activity: Activity)] {
    guard let context = deadlineContext else { return [] }
    return activities.flatMap { activity in
      var wordings = activity.exactDeadline == nil ? [activity.deadline] : []
      if let moved = activity.postponement?.deadline { wordings.append(moved) }
      return wordings.map { (Deadline(reading: $0.value, in: context), $0, activity) }
    }
  }
}
