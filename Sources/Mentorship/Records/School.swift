/// The school.
package struct School: Sendable {
  package let fullName: String
  package let shortName: String
  package let postalAddress: String?
  package let website: String?
  package let founder: String?
  package let district: String?
  package let resourceCentre: String?

  package init(
    fullName: String, shortName: String, postalAddress: String?, website: String?,
    founder: String?, district: String?, resourceCentre: String?
  ) {
    self.fullName = fullName
    self.shortName = shortName
    self.postalAddress = postalAddress
    self.website = website
    self.founder = founder
    self.district = district
    self.resourceCentre = resourceCentre
  }
}
