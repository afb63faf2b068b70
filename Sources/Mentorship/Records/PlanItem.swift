import Diagnostics

/// A row of the plan: an activity, or a heading with activities under it (6.1 with 6.1.1).
package indirect enum PlanItem: Sendable {
  case activity(Activity)
  case heading(PlanHeading)

  package var number: Located<PlanNumber> {
    switch self {
    case .activity(let activity): activity.number
    case .heading(let heading): heading.number
    }
  }

  package var info: RecordInfo {
    switch self {
    case .activity(let activity): activity.info
    case .heading(let heading): heading.info
    }
  }

  /// The activity itself, or all those under the heading.
  package var activities: [Activity] {
    switch self {
    case .activity(let activity): [activity]
    case .heading(let heading): heading.items.flatMap(\.activities)
    }
  }

  /// The row itself and all rows under it, in order.
  package var rows: [PlanItem] { [self] + children.flatMap(\.rows) }

  /// The rows under it.
  package var children: [PlanItem] {
    switch self {
    case .activity: []
    case .heading(let heading): heading.items
    }
  }
}
