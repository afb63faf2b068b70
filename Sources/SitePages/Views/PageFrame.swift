package import Templates

/// What stands around every page: its head, the masthead, the menu and the footer.
package struct PageFrame: View {
  let title: String
  let description: String
  let isUnlisted: Bool
  let canonical: Address?
  let script: Address
  let stylesheet: Address
  let colours: Address?
  let icon: Address
  let home: Address
  let menu: [NavLink]
  let crumbs: [LinkItem]
  let school: SchoolView
  let footerLinks: [NavLink]
  let hasSamples: Bool
  let foot: PageFoot?

  package static let fields: [ViewField<PageFrame>] = [
    .text("title", "The title of the window.") { $0.title },
    .text("description", "One sentence for search engines.") { $0.description },
    .flag(
      "isUnlisted", "Whether search engines are asked to leave the page out."
    ) { $0.isUnlisted },
    .optionalAddress("canonical", "The full address of the page.") { $0.canonical },
    .address("script", "The script of the section.") { $0.script },
    .address("stylesheet", "The style sheet of the section.") { $0.stylesheet },
    .optionalAddress(
      "colours", "The style sheet of the school's own colours, if it gives one."
    ) { $0.colours },
    .address("icon", "The picture in the tab of the browser.") { $0.icon },
    .address("home", "The first page of the section.") { $0.home },
    .list("menu", "The menu of the section.") { $0.menu },
    .flag("hasCrumbs", "Whether the page stands below another.") { !$0.crumbs.isEmpty },
    .list("crumbs", "The pages above this one, from the first page down.") { $0.crumbs },
    .view("school", "The school.") { $0.school },
    .list("footerLinks", "The links of the footer within the section.") { $0.footerLinks },
    .flag(
      "hasSamples",
      "Whether anything in the section is a sample, so that the footer explains the mark."
    ) { $0.hasSamples },
    .optionalView("foot", "The line under the page.") { $0.foot },
  ]
}
