/// Where a link leads, by the form of its address alone.
package enum LinkDestination: Sendable, Hashable {
  /// A page of the site: `/plan/1-1/`, counted from the section's root, and the place in it. A path
  /// without the slash at its beginning is none that the content format knows.
  case page(path: String, anchor: String?)
  /// A place on the same page, without `#`.
  case anchor(String)
  /// A file under `content/files/`: `files/prikaz.pdf`, always without a slash at its
  /// beginning, and what stands after `#` (`page=3` of a PDF).
  case file(path: String, anchor: String?)
  /// Another site, a mail address or a telephone number; written into the HTML already.
  case external(String)
}
