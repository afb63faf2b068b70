/// How far an activity is on a day.
package struct ActivityStatus: Sendable, Hashable {
  /// The whole activity.
  package let state: State
  /// Every stretch of a deadline of several, in its order; empty for any other deadline.
  package let parts: [State]
  /// Whether the deadline hangs on another record, and the activity is neither done nor cancelled.
  package let dependsOnAnotherRecord: Bool

  init(_ state: State, parts: [State] = [], dependsOnAnotherRecord: Bool = false) {
    self.state = state
    self.parts = parts
    self.dependsOnAnotherRecord = dependsOnAnotherRecord
  }
}
