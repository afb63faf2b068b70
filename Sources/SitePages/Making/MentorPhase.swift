import Mentorship

/// What a mentor is on a day.
enum MentorPhase: Hashable {
  case upcoming
  case current
  case former
}

extension Mentor {
  /// What the mentor is on a day; the first and the last day count.
  func phase(on date: PlainDate) -> MentorPhase {
    if date < since.value { return .upcoming }
    guard let until, until.value < date else { return .current }
    return .former
  }
}
