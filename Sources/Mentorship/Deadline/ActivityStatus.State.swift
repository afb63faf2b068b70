extension ActivityStatus {
  /// Where an activity, or one stretch of it, stands.
  package enum State: Sendable, Hashable {
    /// Carried out in time.
    case done(on: PlainDate)
    /// Carried out so many days after the end.
    case doneLate(on: PlainDate, days: Int)
    /// Not begun; `nil` when the first day is not known.
    case planned(from: PlainDate?)
    /// Going on; `nil` when no end is named.
    case inProgress(until: PlainDate?)
    /// Not carried out; `since` is the first day after the end, `days` counts from the end.
    case overdue(since: PlainDate, days: Int)
    /// Should be going on, but nothing fresh proves it.
    case stale(lastEvidence: PlainDate?)
    /// Taken off the plan.
    case cancelled(on: PlainDate)
    /// The deadline does not tell.
    case undetermined
  }
}

extension ActivityStatus.State {
  /// Whether the activity was carried out, late or not.
  package var isDone: Bool {
    switch self {
    case .done, .doneLate: true
    default: false
    }
  }
}
