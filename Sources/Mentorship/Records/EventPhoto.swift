/// A picture of an event.
package struct EventPhoto: Sendable {
  package let picture: Picture
  /// The ids of the mentors who can be recognised on it.
  package let people: [Located<String>]

  package init(
    picture: Picture, people: [Located<String>]
  ) {
    self.picture = picture
    self.people = people
  }
}
