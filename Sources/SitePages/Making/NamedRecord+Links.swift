import Mentorship
import Templates

extension NamedRecord {
  /// The record's page.
  var address: SiteAddress { name.address }

  /// A link to the record, with what tells it from its neighbours.
  func link(from page: SiteAddress) -> LinkItem {
    if case .document(let document) = self { return document.link(from: page) }
    return LinkItem(
      title: title, address: address.relative(from: page), isSample: info.isSample)
  }
}
