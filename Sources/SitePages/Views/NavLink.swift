package import Templates

/// A link of the menu or the footer.
package struct NavLink: View {
  let title: String
  let address: Address
  let current: String?

  package static let fields: [ViewField<NavLink>] = [
    .text("title", "The name of the page.") { $0.title },
    .address("address", "Where the link leads.") { $0.address },
    .optional(
      "current", "The value of aria-current: page on the page itself, true within its section."
    ) { $0.current },
  ]
}
