/// Who took part in an event.
package enum EventParticipants: Sendable {
  case count(Int)
  /// The ids of mentors.
  case mentors([Located<String>])
}
