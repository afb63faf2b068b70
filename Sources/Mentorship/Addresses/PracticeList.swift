/// A list of practices that has a page: all of them, or those of one word or one school year.
package enum PracticeList: Sendable, Hashable {
  case all
  case form(Term)
  case group(Term)
  case function(Term)
  case year(SchoolYear)

  /// The first page of the list.
  var address: SiteAddress {
    switch self {
    case .all: .practices
    case .form(let term): SiteAddress.practices.below("formy", term.slug)
    case .group(let term): SiteAddress.practices.below("gruppy", term.slug)
    case .function(let term): SiteAddress.practices.below("funktsii", term.slug)
    case .year(let year): SiteAddress.practices.below("gody", year.text)
    }
  }
}
