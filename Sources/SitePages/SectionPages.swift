package import Mentorship

package struct SectionPages: Sendable {
  package struct Page: Sendable { package let address: SiteAddress }
  package init(of site: Site) {}
  package var pages: [Page] { [] }
  package func content(of page: Page) -> PageContent { preconditionFailure() }
  package func searchEngineFiles() -> [(address: SiteAddress, bytes: [UInt8])] { [] }
}
