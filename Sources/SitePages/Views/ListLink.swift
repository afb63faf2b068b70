package import Templates

/// A link to a list narrowed to one word, with how much it holds.
package struct ListLink: View {
  let title: String
  let address: Address
  let count: String
  let current: String?

  package static let fields: [ViewField<ListLink>] = [
    .text("title", "The word.") { $0.title },
    .address("address", "The page of that list.") { $0.address },
    .text("count", "How many entries the list holds.") { $0.count },
    .optional("current", "The value of aria-current on the page of that list.") { $0.current },
  ]
}
