import Mentorship
import Russian
import Templates

extension SiteMapPage {
  /// The links to every page, by groups.
  init(_ overview: SiteOverview) {
    self.init(
      frame: overview.frame(
        of: .siteMap,
        PageHead(
          title: "Карта сайта",
          description: "Все страницы раздела «Наставничество» в одном списке."),
        changed: overview.lastChange(of: .siteMap)),
      groups: overview.siteMapGroups.filter { !$0.links.isEmpty })
  }
}

/// Records stand in the order of the lists that the section shows of them.
extension SiteOverview {
  fileprivate var siteMapGroups: [SiteMapGroup] {
    [
      SiteMapGroup(anchor: "h-section", title: "Раздел", links: sectionLinks),
      SiteMapGroup(
        anchor: "h-roles", title: "План по\u{A0}ответственным",
        links: plain(roleLinks(on: .siteMap))),
      SiteMapGroup(
        anchor: "h-statuses", title: "План по\u{A0}статусам",
        links: plain(statusLinks(on: .siteMap))),
      SiteMapGroup(anchor: "h-activities", title: "Мероприятия", links: activityLinks),
      SiteMapGroup(anchor: "h-practices", title: "Практики", links: practiceLinks),
      SiteMapGroup(anchor: "h-mentors", title: "Наставники", links: mentorLinks),
      SiteMapGroup(anchor: "h-events", title: "События", links: eventLinks),
      SiteMapGroup(anchor: "h-documents", title: "Все документы", links: documentLinks),
      SiteMapGroup(anchor: "h-pages", title: "Страницы", links: pageLinks),
    ]
  }

  private func plain(_ lists: [ListLink]) -> [LinkItem] {
    lists.map { LinkItem(title: $0.title, address: $0.address) }
  }

  private var activityLinks: [LinkItem] {
    activities.map {
      LinkItem(title: $0.numberedTitle, address: $0.address.relative(from: .siteMap))
    }
  }

  private var practiceLinks: [LinkItem] {
    practices.practices.map { practice in
      LinkItem(title: practice.title, address: practice.address.relative(from: .siteMap))
    }
  }

  /// A mentor whose link would spell a name that is closed here is found on the page of mentors.
  private var mentorLinks: [LinkItem] {
    MentorRoster.sorted(site, on: .siteMap).compactMap { mentor in
      site.address(of: mentor, linkedFrom: .siteMap).map { address in
        LinkItem(
          title: name(of: mentor, on: .siteMap), address: address.relative(from: .siteMap))
      }
    }
  }

  private var eventLinks: [LinkItem] {
    (calendar.coming + calendar.past).map { event in
      LinkItem(
        title: event.title, address: SiteAddress.event(event.id).relative(from: .siteMap),
        caption: event.shortDays)
    }
  }

  private var documentLinks: [LinkItem] {
    (ownDocuments + higherDocuments).map { document in
      LinkItem(
        title: document.titleWithCaption, address: document.address.relative(from: .siteMap),
        caption: lackOfForceWords(of: document))
    }
  }

  private var pageLinks: [LinkItem] {
    site.pages.map { page in
      LinkItem(title: page.title, address: SiteAddress.freePage(page.id).relative(from: .siteMap))
    }
  }
}

/// The parts of the section, those without records as well: their pages say so.
private let sectionLinks = [
  Crumb.home, Crumb(title: "План мероприятий", address: .plan),
  .practices, .mentors, .events, .documents, Crumb(title: "О\u{A0}программе", address: .about),
  Crumb(title: "Контакты", address: .contacts), .personalData,
].map { LinkItem(title: $0.title, address: $0.address.relative(from: .siteMap)) }
