/// A picture of an event.
package struct EventPhoto: Sendable {
  package let picture: Picture
  /// The ids of the mentors who can be recognised on it; nothing when the curator did not say.
  package let recognised: [Located<String>]?

  package init(picture: Picture, recognised: [Located<String>]?) {
    self.picture = picture
    self.recognised = recognised
  }

  /// The ids of those whom the curator named.
  package var people: [Located<String>] { recognised ?? [] }
}
