import Mentorship

extension NotFoundPage {
  /// The page that a server shows in place of any missing one.
  init(_ overview: SiteOverview) {
    let links = [
      Crumb.home, Crumb(title: "План мероприятий", address: .plan), .documents,
      Crumb(title: "Контакты", address: .contacts),
      Crumb(title: "Карта сайта", address: .siteMap),
    ]
    self.init(
      frame: overview.frameAnywhere(
        of: .notFound,
        PageHead(
          title: "Такой страницы нет",
          description: "Страница с таким адресом не найдена.")),
      links: links.map {
        LinkItem(title: $0.title, address: $0.address.absolute(under: overview.root))
      })
  }
}
