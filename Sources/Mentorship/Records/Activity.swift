/// One activity of the plan.
package struct Activity: Sendable {
  package let info: RecordInfo
  package let number: Located<PlanNumber>
  package let title: String
  /// The document's sub-points.
  package let contents: [String]
  /// The clause of the regulation it rests on.
  package let basis: String?
  /// The deadline as the document words it.
  package let deadline: Located<String>
  /// The days the curator gives where the wording is ambiguous; it overrides the reading.
  package let exactDeadline: Located<DayInterval>?
  /// The roles that answer for it, from the vocabulary; at least one.
  package let roles: [Located<String>]
  /// The expected result; may be empty.
  package let result: Located<String>
  /// The days on which it was done: one, or one for each interval of the deadline in order.
  package let completions: [Located<PlainDate>]
  /// The ids of records that prove it.
  package let evidence: [Located<String>]
  package let postponement: Postponement?
  package let cancellation: Cancellation?

  package init(
    info: RecordInfo, number: Located<PlanNumber>, title: String, contents: [String],
    basis: String?, deadline: Located<String>, exactDeadline: Located<DayInterval>?,
    roles: [Located<String>], result: Located<String>, completions: [Located<PlainDate>],
    evidence: [Located<String>], postponement: Postponement?, cancellation: Cancellation?
  ) {
    self.info = info
    self.number = number
    self.title = title
    self.contents = contents
    self.basis = basis
    self.deadline = deadline
    self.exactDeadline = exactDeadline
    self.roles = roles
    self.result = result
    self.completions = completions
    self.evidence = evidence
    self.postponement = postponement
    self.cancellation = cancellation
  }
}
