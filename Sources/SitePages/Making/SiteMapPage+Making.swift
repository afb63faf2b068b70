import Mentorship
import Russian
import Templates

extension SiteMapPage {
  /// The links to every page, by groups.
  init(_ overview: SiteOverview) {
    let groups = [
      SiteMapGroup(anchor: "h-section", title: "Раздел", links: sectionLinks),
      SiteMapGroup(
        anchor: "h-roles", title: "План по\u{A0}ответственным",
        links: overview.roleLinks(on: .siteMap).map {
          LinkItem(title: $0.title, address: $0.address)
        }),
      SiteMapGroup(
        anchor: "h-statuses", title: "План по\u{A0}статусам",
        links: overview.statusLinks(on: .siteMap).map {
          LinkItem(title: $0.title, address: $0.address)
        }),
      SiteMapGroup(
        anchor: "h-activities", title: "Мероприятия",
        links: overview.activities.map { tracked in
          LinkItem(
            title: tracked.numberedTitle, address: tracked.address.relative(from: .siteMap)
          )
        }),
      SiteMapGroup(
        anchor: "h-documents", title: "Все документы",
        links: overview.site.documents.map { document in
          LinkItem(
            title: document.titleWithCaption, address: document.address.relative(from: .siteMap),
            caption: overview.lackOfForceWords(of: document))
        }),
    ]
    self.init(
      frame: overview.frame(
        of: .siteMap,
        PageHead(
          title: "Карта сайта",
          description: "Все страницы раздела «Наставничество» в одном списке."),
        changed: overview.lastChange(of: .siteMap)),
      groups: groups.filter { !$0.links.isEmpty })
  }
}

private let sectionLinks = [
  Crumb.home, Crumb(title: "О\u{A0}программе", address: .about),
  Crumb(title: "План мероприятий", address: .plan), .documents,
  Crumb(title: "Контакты", address: .contacts),
].map { LinkItem(title: $0.title, address: $0.address.relative(from: .siteMap)) }
