package import Mentorship

/// A file of the section that is made from the site and is no page.
package struct GeneratedFile: Sendable {
  /// Where it stands.
  package let address: SiteAddress
  /// Its content, UTF-8.
  package let bytes: [UInt8]
}
