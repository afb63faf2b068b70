extension Deadline {
  /// What a wording means.
  package enum Outcome: Sendable, Hashable {
    /// One or more stretches of days, in the order of the wording; never empty.
    case dates([DayInterval])
    /// All the time of one closed stretch.
    case continuous(DayInterval)
    /// Whenever there is need.
    case onDemand
    /// Again and again, without named months.
    case recurring
    /// Depends on another record or event.
    case relative
    /// Several meanings are possible; all are listed, the list is never empty.
    case ambiguous(readings: [Reading])
    /// Names a day or a part of the calendar that does not exist; the reason is a Russian sentence.
    case invalid(reason: String)
    /// Nothing is written.
    case missing
    /// The wording is not understood.
    case unknown
  }
}

extension Deadline.Outcome {
  /// The outcome's permanent name, as commands and files show it.
  package var name: String {
    switch self {
    case .dates: "dates"
    case .continuous: "continuous"
    case .onDemand: "on-demand"
    case .recurring: "recurring"
    case .relative: "relative"
    case .ambiguous: "ambiguous"
    case .invalid: "invalid"
    case .missing: "missing"
    case .unknown: "unknown"
    }
  }

  /// The stretches of `dates` and `continuous`; empty for every other outcome.
  package var intervals: [DayInterval] {
    switch self {
    case .dates(let intervals): intervals
    case .continuous(let interval): [interval]
    default: []
    }
  }
}
