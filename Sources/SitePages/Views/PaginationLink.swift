package import Templates

/// A page of a long list by its number.
package struct PaginationLink: View {
  let number: String
  let address: Address
  let isAfterGap: Bool
  let current: String?

  package static let fields: [ViewField<PaginationLink>] = [
    .text("number", "The number of the page.") { $0.number },
    .address("address", "The page itself.") { $0.address },
    .flag("isAfterGap", "Whether pages are left out before it.") { $0.isAfterGap },
    .optional("current", "The value of aria-current on that page.") { $0.current },
  ]
}
