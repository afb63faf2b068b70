package import Mentorship

/// The record of one content file, or the records of a file that holds several.
package enum DecodedRecord: Sendable {
  case settings(SiteSettings)
  case vocabulary(Vocabulary)
  case plan(Plan)
  case consents([Consent])
  case document(SchoolDocument)
  case practice(Practice)
  case mentor(Mentor)
  case event(Event)
  case page(FreePage)
}
