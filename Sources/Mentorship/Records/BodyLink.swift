/// Where a link of a body leads, inside the site.
package enum BodyLink: Sendable, Hashable {
  /// A page, as written from the section's root (`/plan/1-1/`), and an anchor on it.
  case page(path: String, anchor: String?)
  /// An anchor of the page itself.
  case anchor(String)
  /// A file below `content/files/`, without that prefix, and what stands after `#` (`page=3`).
  case file(path: String, anchor: String?)
}
