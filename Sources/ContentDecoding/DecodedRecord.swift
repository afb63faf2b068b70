package import Mentorship

/// The record of one content file.
package enum DecodedRecord: Sendable {
  case settings(SiteSettings)
  case vocabulary(Vocabulary)
  case plan(Plan)
  case document(SchoolDocument)
}
