import Mentorship
import Templates

extension Body {
  /// The sections of a text long enough to need a list of them; their addresses are anchors of the
  /// page itself.
  var sectionLinks: [LinkItem] {
    let sections = headings.filter { $0.level == 2 }
    guard sections.count >= 3 else { return [] }
    return sections.map { heading in
      LinkItem(title: heading.text, address: SiteAddress.home.at(heading.id).relative(from: .home))
    }
  }
}
