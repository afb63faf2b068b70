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
      script: Self.script.relative(from: page), stylesheet: Self.stylesheet.relative(from: page),
      colours: colours?.relative(from: page), icon: Self.icon.relative(from: page),
      home: SiteAddress.home.relative(from: page),
      menu: links(menu, on: page) { $0.relative(from: page) },
      crumbs: crumbs.map { LinkItem(title: $0.title, address: $0.address.relative(from: page)) },
      school: school,
      footerLinks: links(signposts, on: page) { $0.relative(from: page) },
      hasSamples: hasSamples, foot: foot(of: page, statuses: statuses, changed: changed))
  }

  /// What stands around the page that takes the place of any missing one, at any depth: all
  /// addresses are counted from the host, and there is no foot.
  func frameAnywhere(of page: SiteAddress, _ head: PageHead) -> PageFrame {
    PageFrame(
      title: windowTitle(head.title), description: head.description, isUnlisted: true,
      canonical: nil, script: Self.script.rooted(under: root),
      stylesheet: Self.stylesheet.rooted(under: root), colours: colours?.rooted(under: root),
      icon: Self.icon.rooted(under: root), home: SiteAddress.home.rooted(under: root),
      menu: links(menu, on: page) { $0.rooted(under: root) },
      crumbs: [], school: school,
      footerLinks: links(signposts, on: page) { $0.rooted(under: root) },
      hasSamples: hasSamples, foot: nil)
  }

  private func windowTitle(_ title: String) -> String {
    let section = "Наставничество — \(site.settings.school.shortName)"
    return title.isEmpty ? section : "\(title) — \(section)"
  }

  private static let script = SiteAddress.asset("section.js")
  private static let stylesheet = SiteAddress.asset("section.css")
  private static let icon = SiteAddress.asset("favicon.svg")

  private var colours: SiteAddress? { site.settings.colour == nil ? nil : .schoolColours }

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

  private func foot(of page: SiteAddress, statuses: Bool, changed: PlainDate?) -> PageFoot {
    let curator = site.settings.curator
    let words = [curator.post, curator.name].compactMap { site.gate.open($0, on: page) }
    return PageFoot(
      statusDate: statuses ? DateView(long: date) : nil,
      updated: changed.map { DateView(long: $0) },
      responsible: words.isEmpty ? nil : words.joined(separator: " "),
      isSample: site.settings.info.isSample)
  }
}
