package import Templates

/// The pages of a long list.
package struct PaginationView: View {
  let previous: Address?
  let next: Address?
  let pages: [PaginationLink]

  package static let fields: [ViewField<PaginationView>] = [
    .optionalAddress("previous", "The page before this one.") { $0.previous },
    .optionalAddress("next", "The page after this one.") { $0.next },
    .list("pages", "The first page, the last one and those near this one.") { $0.pages },
  ]
}
