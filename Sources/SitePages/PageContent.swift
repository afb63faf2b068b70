/// The view of one page, by the template that shows it.
package enum PageContent: Sendable {
  case home(HomePage)
  case about(AboutPage)
  case plan(PlanPage)
  case planList(PlanListPage)
  case activity(ActivityPage)
  case documents(DocumentsPage)
  case document(DocumentPage)
  case events(EventsPage)
  case event(EventPage)
  case freePage(FreePageView)
  case contacts(ContactsPage)
  case siteMap(SiteMapPage)
  case notFound(NotFoundPage)
}
