import Mentorship

extension NotFoundPage {
  /// The page that a server shows in place of any missing one.
  init(_ overview: SiteOverview) {
    self.init(
      frame: overview.frameAnywhere(
        of: .notFound,
        PageHead(
          title: "Такой страницы нет",
          description: "Страница с таким адресом не найдена.")),
      links: ([Crumb.home] + overview.signposts).map {
        LinkItem(title: $0.title, address: $0.address.rooted(under: overview.root))
      })
  }
}
