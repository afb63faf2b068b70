package import Mentorship

/// A file of the section that is written for search engines.
package struct SearchEngineFile: Sendable {
  package let address: SiteAddress
  package let bytes: [UInt8]
}
