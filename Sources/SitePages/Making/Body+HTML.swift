import Mentorship
import Templates

extension Body {
  /// The markup with the addresses of links as they are from a page.
  func html(on page: SiteAddress) -> HTML {
    var bytes: [UInt8] = []
    for segment in segments {
      switch segment {
      case .html(let markup): bytes += markup
      case .address(let index):
        bytes += HTML.escaping(links[index].value.address(on: page).text).bytes
      }
    }
    return HTML(bytes: bytes)
  }
}

extension BodyLink {
  fileprivate func address(on page: SiteAddress) -> Address {
    switch self {
    case .page(let path, let anchor):
      SiteAddress(written: path).at(optional: anchor).relative(from: page)
    case .anchor(let id): page.at(id).relative(from: page)
    case .file(let path, let anchor):
      SiteAddress.attachment(path).at(optional: anchor).relative(from: page)
    }
  }
}

extension SiteAddress {
  fileprivate func at(optional anchor: String?) -> SiteAddress { anchor.map(at) ?? self }
}
