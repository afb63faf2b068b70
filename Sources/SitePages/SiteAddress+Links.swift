package import Mentorship
package import Templates

extension SiteAddress {
  /// The address as a link from another page or file of the section.
  package func relative(from page: SiteAddress) -> Address {
    Address(wellFormed: relativePath(from: page))
  }

  /// The full address, under the address of the section.
  package func absolute(under root: SectionRoot) -> Address {
    Address(wellFormed: absolutePath(under: root.text))
  }

  /// The address counted from the host, for a page that is shown at any depth.
  package func rooted(under root: SectionRoot) -> Address {
    Address(wellFormed: absolutePath(under: String(root.path)))
  }
}
