package import Mentorship

/// What a page is about; activities by their place in the plan, events by theirs in time, other
/// records by that in their collection.
package enum PageSubject: Sendable, Hashable {
  case home
  case about
  case plan
  case planOfRole(Term)
  case planOfStatus(ActivityStatus.Kind)
  case activity(Int)
  case documents
  case document(Int)
  case eventSheet(Int)
  case event(Int)
  case freePage(Int)
  case contacts
  case siteMap
  case notFound
}
