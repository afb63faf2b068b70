package import Mentorship

/// All pages of the section: a cheap list, and the content of each on demand.
///
/// What pages share is worked out once; the content of a page is a pure function of it, so that
/// pages may be made in any order and at once.
package struct SectionPages: Sendable {
  /// Every page at its own address, the home page first.
  package let pages: [Page]
  /// What pages share.
  let overview: SiteOverview

  /// Works out what pages share; the time it takes is linear in the number of records.
  package init(of site: Site) {
    overview = SiteOverview(of: site)
    pages = listPages(of: overview)
  }

  /// The view of one of the pages.
  package func content(of page: Page) -> PageContent {
    switch page.subject {
    case .home: .home(HomePage(overview))
    case .about: .about(AboutPage(overview))
    case .plan: .plan(PlanPage(overview))
    case .planOfRole(let role): .planList(PlanListPage(overview, of: role))
    case .planOfStatus(let status): .planList(PlanListPage(overview, of: status))
    case .activity(let index): .activity(ActivityPage(overview, at: index))
    case .practices(let list, let sheet):
      .practices(PracticesPage(overview, of: list, sheet: sheet))
    case .practice(let index): .practice(PracticePage(overview, at: index))
    case .documents: .documents(DocumentsPage(overview))
    case .document(let index): .document(DocumentPage(overview, at: index))
    case .mentors(let sheet): .mentors(MentorsPage(overview, sheet: sheet))
    case .mentorsOfFunction(let function, let sheet):
      .mentors(MentorsPage(overview, of: function, sheet: sheet))
    case .mentorsOfSubject(let index, let sheet):
      .mentors(MentorsPage(overview, of: overview.roster.subjects[index], sheet: sheet))
    case .mentor(let index): .mentor(MentorPage(overview, at: index))
    case .events(let sheet): .events(EventsPage(overview, sheet: sheet))
    case .event(let index): .event(EventPage(overview, at: index))
    case .freePage(let index): .freePage(FreePageView(overview, at: index))
    case .contacts: .contacts(ContactsPage(overview))
    case .personalData: .personalData(PersonalDataPage(overview))
    case .siteMap: .siteMap(SiteMapPage(overview))
    case .notFound: .notFound(NotFoundPage(overview))
    }
  }
}

private func listPages(of overview: SiteOverview) -> [Page] {
  var pages = [
    Page(.home, at: .home), Page(.about, at: .about), Page(.plan, at: .plan),
  ]
  pages += overview.site.vocabulary.roles.map { Page(.planOfRole($0), at: .plan(of: $0)) }
  pages += ActivityStatus.Kind.allCases.map { Page(.planOfStatus($0), at: .plan(of: $0)) }
  pages += overview.activities.indices.map { index in
    Page(.activity(index), at: overview.activities[index].address)
  }
  pages += listPracticePages(of: overview.practices)
  pages.append(Page(.documents, at: .documents))
  pages += overview.site.documents.indices.map { index in
    Page(.document(index), at: overview.site.documents[index].address)
  }
  pages += listMentorPages(of: overview)
  pages += listEventPages(of: overview)
  pages += overview.site.pages.indices.map { index in
    Page(.freePage(index), at: .freePage(overview.site.pages[index].id))
  }
  return pages + [
    Page(.contacts, at: .contacts), Page(.personalData, at: .personalData),
    Page(.siteMap, at: .siteMap),
    Page(.notFound, at: .notFound),
  ]
}

private func listPracticePages(of index: PracticeIndex) -> [Page] {
  let lists = [PracticeList.all] + index.lists
  return lists.flatMap { list in
    Pagination.sheets(for: index.places(in: list).count).map { sheet in
      Page(.practices(list, sheet: sheet), at: .practices(list, sheet: sheet))
    }
  } + index.practices.enumerated().map { Page(.practice($0), at: $1.address) }
}

private func listEventPages(of overview: SiteOverview) -> [Page] {
  let calendar = overview.calendar
  let sheets = Pagination.sheets(for: calendar.past.count).map { sheet in
    Page(.events(sheet: sheet), at: SiteAddress.events.sheet(sheet))
  }
  return sheets
    + calendar.events.indices.map { Page(.event($0), at: .event(calendar.events[$0].id)) }
}
