/// What is recorded about the carrying out of an activity.
package struct ActivityProgress: Sendable, Hashable {
  /// The days of `исполнено`, one for each stretch of the deadline in order.
  package let completions: [PlainDate]
  /// The day of the latest record that proves the activity.
  package let latestEvidence: PlainDate?
  /// The day from which the activity is cancelled.
  package let cancellation: PlainDate?

  /// Progress as recorded; nothing unless told.
  package init(
    completions: [PlainDate] = [], latestEvidence: PlainDate? = nil, cancellation: PlainDate? = nil
  ) {
    self.completions = completions
    self.latestEvidence = latestEvidence
    self.cancellation = cancellation
  }

  /// The progress as it could be known on a day: without what happened later.
  func known(on date: PlainDate) -> ActivityProgress {
    ActivityProgress(
      completions: completions.filter { $0 <= date },
      latestEvidence: latestEvidence.flatMap { $0 <= date ? $0 : nil },
      cancellation: cancellation.flatMap { $0 <= date ? $0 : nil })
  }
}
