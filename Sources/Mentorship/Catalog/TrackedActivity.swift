/// An activity with what follows from the records and the day.
package struct TrackedActivity: Sendable {
  package let activity: Activity
  package let section: PlanSection
  /// The heading it stands under, if it does.
  package let heading: PlanHeading?
  package let deadline: ActivityDeadline
  /// The records that prove it, in the curator's order.
  package let evidence: [NamedRecord]
  package let status: ActivityStatus

  /// One stretch of a deadline of several.
  package typealias Stretch = (days: DayInterval, state: ActivityStatus.State)

  /// The stretches of the deadline that counts, each with its state; empty unless it has several.
  package var stretches: [Stretch] {
    Array(zip(deadline.effective.intervals, status.parts))
  }
}
