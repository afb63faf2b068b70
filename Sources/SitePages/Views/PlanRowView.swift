package import Templates

/// A row of the plan's table: an activity, or a heading over activities.
package enum PlanRowView: View {
  case heading(PlanHeadingView)
  case activity(ActivityRow)

  package static let fields: [ViewField<PlanRowView>] = [
    .optionalView("heading", "The heading, if the row is one.") { $0.heading },
    .optionalView("activity", "The activity, if the row is one.") { $0.activity },
  ]

  private var heading: PlanHeadingView? {
    if case .heading(let view) = self { view } else { nil }
  }

  private var activity: ActivityRow? {
    if case .activity(let view) = self { view } else { nil }
  }
}
