package import Mentorship

/// What a page is about; activities by their place in the plan, mentors by theirs in the roster, events
/// in time, other records in their collection, lists by their sheets.
package enum PageSubject: Sendable, Hashable {
  case home
  case about
  case plan
  case planOfRole(Term)
  case planOfStatus(ActivityStatus.Kind)
  case activity(Int)
  /// A sheet of a list of practices, counted from 1.
  case practices(PracticeList, sheet: Int)
  /// A practice by its place in the list of all.
  case practice(Int)
  case documents
  case document(Int)
  case mentors(sheet: Int)
  case mentorsOfFunction(Term, sheet: Int)
  /// By the subject's place among the subjects that have lists.
  case mentorsOfSubject(Int, sheet: Int)
  case mentor(Int)
  case events(sheet: Int)
  case event(Int)
  case freePage(Int)
  case contacts
  case personalData
  case siteMap
  case notFound
}
