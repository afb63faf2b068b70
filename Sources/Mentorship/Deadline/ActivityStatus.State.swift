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
  /// The state's permanent name, for styles and files.
  package var name: String {
    switch self {
    case .done: "done"
    case .doneLate: "done-late"
    case .planned: "planned"
    case .inProgress: "in-progress"
    case .overdue: "overdue"
    case .stale: "stale"
    case .cancelled: "cancelled"
    case .undetermined: "undetermined"
    }
  }

  /// The state's name for readers.
  package var title: String {
    switch self {
    case .done: "выполнено"
    case .doneLate: "выполнено с опозданием"
    case .planned: "запланировано"
    case .inProgress: "выполняется"
    case .overdue: "просрочено"
    case .stale: "нет свежих подтверждений"
    case .cancelled: "отменено"
    case .undetermined: "срок не определён"
    }
  }

  /// Whether the activity was carried out, late or not.
  package var isDone: Bool {
    switch self {
    case .done, .doneLate: true
    default: false
    }
  }
}
