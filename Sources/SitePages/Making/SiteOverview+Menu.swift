import Mentorship

/// The pages of the menu: the parts of the section that have records, then the curator's own pages.
func makeMenu(of site: Site) -> [Crumb] {
  var menu = [Crumb.plan]
  if !site.practices.isEmpty { menu.append(.practices) }
  if !site.mentors.isEmpty { menu.append(.mentors) }
  if !site.events.isEmpty { menu.append(.events) }
  if !site.documents.isEmpty { menu.append(.documents) }
  menu.append(Crumb(title: "О\u{A0}программе", address: .about))
  let own = site.pages.filter(\.isInMenu).sorted {
    ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id)
  }
  return menu + own.map { Crumb(title: $0.title, address: .freePage($0.id)) }
}

extension SiteOverview {
  /// Where a reader may go from any page: the menu, and what stands in the footer alone.
  var signposts: [Crumb] {
    menu + [
      Crumb(title: "Контакты", address: .contacts), .personalData,
      Crumb(title: "Карта сайта", address: .siteMap),
    ]
  }
}
