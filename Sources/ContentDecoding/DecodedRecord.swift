package import Mentorship

/// The record of one content file, or the records of a file that holds several.
package enum DecodedRecord: Sendable {
  case settings(SiteSettings)
  case vocabulary(Vocabulary)
  case plan(Plan)
  /// Those that could be read, and whether nothing in their file was at fault.
  case consents([Consent], isWhole: Bool)
  case mentees([Mentee])
  case document(SchoolDocument)
  case practice(Practice)
  case mentor(Mentor)
  case event(Event)
  case page(FreePage)
}
