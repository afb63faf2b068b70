package import Templates

/// The school in the masthead and the footer.
package struct SchoolView: View {
  let shortName: String
  let place: String?
  let website: Address?
  let isSample: Bool

  package static let fields: [ViewField<SchoolView>] = [
    .text("shortName", "The short name of the school.") { $0.shortName },
    .optional("place", "The postal address.") { $0.place },
    .optionalAddress("website", "The site of the school.") { $0.website },
    .flag("isSample", "Whether the school is a sample and says so.") { $0.isSample },
  ]
}
