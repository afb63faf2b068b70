extension Deadline {
  /// One of the meanings an ambiguous wording may have.
  package enum Reading: Sendable, Hashable {
    /// These stretches of days.
    case dates([DayInterval])
    /// All the time of a stretch.
    case continuous(DayInterval)
    /// Whenever there is need.
    case onDemand
    /// Again and again.
    case recurring
    /// Depending on another record or event.
    case relative
  }
}
