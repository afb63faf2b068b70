import Mentorship
import Templates

/// What a page says of itself to browsers and search engines, with ordinary spaces only.
struct PageHead {
  let title: String
  /// One sentence.
  let description: String

  /// No-break spaces, which print needs, become ordinary ones.
  init(title: String, description: String) {
    self.title = title.withOrdinarySpaces
    self.description = description.withOrdinarySpaces
  }
}

extension SiteOverview {
  /// What stands around a page at an address.
  func frame(
    of page: SiteAddress, _ head: PageHead, under crumbs: [Crumb] = [.home],
    statuses: Bool = false, changed: PlainDate? = nil
  ) -> PageFrame {
    PageFrame(
      title: windowTitle(head.title), description: head.description, isUnlisted: false,
      canonical: page.absolute(under: root),
      script: asset("section.js", from: page), stylesheet: asset("section.css", from: page),
      colours: colours(from: page), icon: asset("favicon.svg", from: page),
      home: SiteAddress.home.relative(from: page),
      menu: links(menu, on: page) { $0.relative(from: page) },
      crumbs: crumbs.map { LinkItem(title: $0.title, address: $0.address.relative(from: page)) },
      school: school,
      footerLinks: links(signposts, on: page) { $0.relative(from: page) },
      hasSamples: hasSamples, foot: foot(statuses: statuses, changed: changed))
  }

  /// What stands around the page that takes the place of any missing one: full addresses, no foot.
  func frameAnywhere(of page: SiteAddress, _ head: PageHead) -> PageFrame {
    PageFrame(
      title: windowTitle(head.title), description: head.description, isUnlisted: true,
      canonical: nil, script: asset("section.js", from: page),
      stylesheet: asset("section.css", from: page), colours: colours(from: page),
      icon: asset("favicon.svg", from: page),
      home: SiteAddress.home.absolute(under: root),
      menu: links(menu, on: page) { $0.absolute(under: root) },
      crumbs: [], school: school,
      footerLinks: links(signposts, on: page) { $0.absolute(under: root) },
      hasSamples: hasSamples, foot: nil)
  }

  private func windowTitle(_ title: String) -> String {
    let section = "Наставничество — \(site.settings.school.shortName)"
    return title.isEmpty ? section : "\(title) — \(section)"
  }

  private func asset(_ name: String, from page: SiteAddress) -> Address {
    SiteAddress.asset(name).relative(from: page)
  }

  private func colours(from page: SiteAddress) -> Address? {
    site.settings.colour == nil ? nil : SiteAddress.schoolColours.relative(from: page)
  }

  private func links(
    _ entries: [Crumb], on page: SiteAddress, _ link: (SiteAddress) -> Address
  ) -> [NavLink] {
    entries.map { entry in
      NavLink(
        title: entry.title, address: link(entry.address),
        current: page == entry.address
          ? "page" : page.path.hasPrefix(entry.address.path) ? "true" : nil)
    }
  }

  private var school: SchoolView {
    let school = site.settings.school
    return SchoolView(
      shortName: school.shortName, place: school.postalAddress,
      website: school.website.flatMap { Address($0) }, isSample: site.settings.info.isSample)
  }

  private func foot(statuses: Bool, changed: PlainDate?) -> PageFoot {
    let curator = site.settings.curator
    return PageFoot(
      statusDate: statuses ? DateView(long: date) : nil,
      updated: changed.map { DateView(long: $0) },
      responsible: "\(curator.post) \(curator.name)", isSample: site.settings.info.isSample)
  }
}
