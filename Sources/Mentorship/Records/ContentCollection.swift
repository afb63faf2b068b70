/// A folder of the content with one file a record; the raw value is the folder's name.
package enum ContentCollection: String, Sendable, CaseIterable {
  case practices
  case mentors
  case documents
  case events
  case pages

  /// Whether its ids are unique together with those of the other collections, so that
  /// `подтверждения` is never ambiguous (content format, section 0).
  package var sharesIDs: Bool { self != .mentors }
}
