package import Mentorship

/// A file of the section that is written for search engines.
package struct SearchEngineFile: Sendable {
  /// Where it stands.
  package let address: SiteAddress
  /// Its content, UTF-8.
  package let bytes: [UInt8]
}
