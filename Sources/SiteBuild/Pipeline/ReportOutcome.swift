/// What came of a run, as far as its report tells of it.
struct ReportOutcome: Sendable {
  var published = false
  /// The pages that were made.
  var pages = 0
  /// What it means for publication, one line without a full stop.
  let verdict: String
}

extension ReportOutcome {
  /// Nothing was made, for this reason.
  init(refusal: String) { self.init(verdict: refusal) }
}
