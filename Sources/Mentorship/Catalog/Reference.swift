import Diagnostics

/// A place where one record names another.
struct Reference: Sendable {
  /// What may stand there.
  enum Target: Sendable, Hashable {
    /// Any record whose id is unique with the others': what can prove something.
    case evidence
    case record(ContentCollection)
    case consent
    /// Whose consent it is: a mentor, or an author outside the base.
    case consentSubject
  }

  let id: Located<String>
  let target: Target
  let record: RecordKey

  init(_ id: Located<String>, to target: Target, from record: RecordKey) {
    self.id = id
    self.target = target
    self.record = record
  }
}
