package import Mentorship

/// What a page is about; activities and documents by their place in the plan and in the registry.
package enum PageSubject: Sendable, Hashable {
  case home
  case about
  case plan
  case planOfRole(Term)
  case planOfStatus(ActivityStatus.Kind)
  case activity(Int)
  /// A page of a list of practices, counted from 1.
  case practices(PracticeList, page: Int)
  /// A practice by its place in the list of all.
  case practice(Int)
  case documents
  case document(Int)
  case contacts
  case siteMap
  case notFound
}
