package import Mentorship

/// One page as `sitemap.xml` tells of it.
package struct SitemapEntry: Sendable, Hashable {
  let address: SiteAddress
  let changed: String?

  /// - Parameter changed: the day of the latest change by ISO 8601, if the page knows one.
  package init(_ address: SiteAddress, changed: String? = nil) {
    self.address = address
    self.changed = changed
  }
}
