package import Templates

/// A link to an activity by its number.
package struct NumberLink: View {
  let number: String
  let address: Address
  let isFollowed: Bool

  package static let fields: [ViewField<NumberLink>] = [
    .text("number", "The number of the activity.") { $0.number },
    .address("address", "The page of the activity.") { $0.address },
    .flag("isFollowed", "Whether another number comes after it.") { $0.isFollowed },
  ]
}
