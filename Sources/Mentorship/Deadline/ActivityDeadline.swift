/// The deadline of an activity with what the curator added to it.
package struct ActivityDeadline: Sendable, Hashable {
  /// The deadline as the document words it.
  package let written: Deadline
  /// The stretches of `точный срок`; empty when it is not given.
  package let exact: [DayInterval]
  /// The new deadline of `перенос`, if the activity was moved.
  package let moved: Deadline?

  /// A deadline, perhaps made exact or moved.
  package init(_ written: Deadline, exact: [DayInterval] = [], moved: Deadline? = nil) {
    self.written = written
    self.exact = exact
    self.moved = moved
  }

  /// The outcome that counts: of the new deadline, else the exact days, else the wording's.
  package var effective: Deadline.Outcome {
    if let moved { return moved.outcome }
    return exact.isEmpty ? written.outcome : .dates(exact)
  }
}
