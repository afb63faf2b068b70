/// The view of one page, by the template that shows it.
package enum PageContent: Sendable {
  case home(HomePage)
  case about(AboutPage)
  case plan(PlanPage)
  case planList(PlanListPage)
  case activity(ActivityPage)
  case practices(PracticesPage)
  case practice(PracticePage)
  case documents(DocumentsPage)
  case document(DocumentPage)
  case mentors(MentorsPage)
  case mentor(MentorPage)
  case contacts(ContactsPage)
  case siteMap(SiteMapPage)
  case notFound(NotFoundPage)
}
