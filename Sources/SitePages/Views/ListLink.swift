package import Templates

/// A link to the plan narrowed to one role or one status.
package struct ListLink: View {
  let title: String
  let address: Address
  let count: String
  let current: String?

  package static let fields: [ViewField<ListLink>] = [
    .text("title", "The role or the status.") { $0.title },
    .address("address", "The page of that list.") { $0.address },
    .text("count", "How many activities the list holds.") { $0.count },
    .optional("current", "The value of aria-current on the page of that list.") { $0.current },
  ]
}
