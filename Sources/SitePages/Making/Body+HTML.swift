import Mentorship
import Templates

extension Body {
  /// The markup with the addresses of links as they are from a page of a site.
  func html(on page: SiteAddress, in site: Site) -> HTML {
    var bytes: [UInt8] = []
    for segment in segments {
      switch segment {
      case .html(let markup): bytes += markup
      case .address(let index):
        bytes += HTML.escaping(links[index].value.address(on: page, in: site).text).bytes
      }
    }
    return HTML(bytes: bytes)
  }
}

extension BodyLink {
  fileprivate func address(on page: SiteAddress, in site: Site) -> Address {
    switch self {
    case .page(let path, let anchor):
      site.address(written: path, on: page).at(optional: anchor).relative(from: page)
    case .anchor(let id): page.at(id).relative(from: page)
    case .file(let path, let anchor):
      SiteAddress.attachment(path).at(optional: anchor).relative(from: page)
    }
  }
}

extension SiteAddress {
  fileprivate func at(optional anchor: String?) -> SiteAddress { anchor.map(at) ?? self }
}
